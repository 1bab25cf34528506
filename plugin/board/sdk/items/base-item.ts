import type { AppData, AppDataValue, BaseItem as MiroItem } from '@mirohq/websdk-types';
import { connectorsOf } from './connectors-of.ts';
import { SDK, type Sdk } from './sdk.ts';

/** What every entity has: an id and a way to the board. */
export class Entity {
  declare readonly id: string;
  declare readonly [SDK]: Sdk;

  constructor(sdk: Sdk) {
    Object.defineProperty(this, SDK, { value: sdk });
  }

  sync(): Promise<void> {
    return this[SDK].sync(this);
  }
}

/** Entities that carry metadata of the app. */
export class MetadataItem extends Entity {
  getMetadata(): Promise<AppData>;
  getMetadata<T extends AppDataValue>(key: string): Promise<T>;
  getMetadata(key?: string): Promise<AppData | AppDataValue | undefined> {
    return this[SDK].exec('WIDGET_GET_METADATA', { id: this.id, key });
  }

  setMetadata<T extends AppData>(key: string, value: AppDataValue): Promise<T>;
  setMetadata(key: string, value: AppDataValue): Promise<AppData> {
    return this[SDK].exec('WIDGET_SET_METADATA', { id: this.id, key, value });
  }
}

/** Methods of everything that has a place on the board. */
export class BaseItem extends MetadataItem {
  goToLink(): Promise<boolean> {
    return this[SDK].exec('WIDGET_GO_TO_LINK', { id: this.id });
  }

  bringToFront(): Promise<void> {
    return this[SDK].exec('BRING_TO_FRONT', { ids: [this.id] });
  }

  sendToBack(): Promise<void> {
    return this[SDK].exec('SEND_TO_BACK', { ids: [this.id] });
  }

  bringInFrontOf(target: MiroItem): Promise<void> {
    return this[SDK].exec('BRING_IN_FRONT_OF', { ids: [this.id], target: target.id });
  }

  sendBehindOf(target: MiroItem): Promise<void> {
    return this[SDK].exec('SEND_BEHIND_OF', { ids: [this.id], target: target.id });
  }

  getLayerIndex(): Promise<number> {
    return this[SDK].exec('GET_LAYER_INDEX', { id: this.id });
  }

  getConnectors() {
    return connectorsOf(this[SDK], this.id);
  }

  async getAiContext(): Promise<string> {
    throw new Error('item.getAiContext() is not on the local board yet.');
  }
}
