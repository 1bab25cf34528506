import type { AppData, AppDataValue } from '@mirohq/websdk-types';
import type { Feature } from './feature.ts';

interface Identified {
  readonly id: string;
}

/** What the app keeps on the board and on items, as calls of `miro.board`. */
export class AppDataCalls {
  private readonly feature: Feature;

  constructor(feature: Feature) {
    this.feature = feature;
  }

  /** As own members, to be spread into `miro.board`. */
  members() {
    return {
      getAppData: this.getAppData.bind(this),
      setAppData: this.setAppData.bind(this),
      getMetadata: this.getMetadata.bind(this),
      setMetadata: this.setMetadata.bind(this),
    };
  }

  getAppData<K extends string | undefined = undefined>(
    key?: K,
  ): Promise<K extends string ? AppDataValue : AppData>;
  getAppData(key?: string): Promise<AppData | AppDataValue | undefined> {
    return this.feature.exec('GET_BOARD_APP_DATA', { key });
  }

  setAppData<D extends AppData>(key: string, value: AppDataValue): Promise<D>;
  setAppData(key: string, value: AppDataValue): Promise<AppData> {
    return this.feature.exec('SET_BOARD_APP_DATA', { key, value });
  }

  getMetadata<K extends string | undefined = undefined>(
    item: Identified,
    key?: K,
  ): Promise<K extends string ? AppDataValue : AppData>;
  getMetadata({ id }: Identified, key?: string): Promise<AppData | AppDataValue | undefined> {
    return this.feature.exec('WIDGET_GET_METADATA', { id, key });
  }

  setMetadata<D extends AppData>(item: Identified, key: string, value: AppDataValue): Promise<D>;
  setMetadata({ id }: Identified, key: string, value: AppDataValue): Promise<AppData> {
    return this.feature.exec('WIDGET_SET_METADATA', { id, key, value });
  }
}
