import type { Item, OpenModalOptions, OpenPanelOptions, StableClient } from '@mirohq/websdk-types';
import type { WireItem } from '../protocol.ts';
import type { Feature, Public } from './feature.ts';

type Handler = Parameters<StableClient['ui']['on']>[1];

interface Opened<Result> {
  waitForClose(): Promise<Result | undefined>;
}

/** Items inside an event get their methods. */
const withItems = ({ sdk }: Feature, payload: { items?: WireItem[] } | undefined): unknown => {
  if (payload?.items === undefined) return payload;
  const items: Item[] = payload.items.map((data) => sdk.toItem(data));
  return { ...payload, items };
};

class Ui {
  private readonly feature: Feature;

  constructor(feature: Feature) {
    this.feature = feature;
  }

  openPanel<Data = undefined, Result = undefined>(options: OpenPanelOptions<Data>): Promise<Opened<Result>>;
  async openPanel(options: { url: string; height?: number; data?: unknown }): Promise<Opened<unknown>> {
    const { exec } = this.feature;
    await exec('UI_OPEN_PANEL', options);
    const closed = exec('UI_WAIT_FOR_PANEL_CLOSE');
    return { waitForClose: () => closed };
  }

  canOpenPanel(): Promise<boolean> {
    return this.feature.exec('UI_CAN_OPEN_PANEL');
  }

  getPanelData<Data = unknown>(): Promise<Data | undefined>;
  getPanelData(): Promise<unknown> {
    return this.feature.exec('UI_GET_PANEL_DATA');
  }

  closePanel<Result>(result?: Result): Promise<void> {
    return this.feature.exec('UI_CLOSE_PANEL', { result });
  }

  openModal<Data = undefined, Result = undefined>(options: OpenModalOptions<Data>): Promise<Opened<Result>>;
  async openModal(options: {
    url: string;
    height?: number;
    width?: number;
    data?: unknown;
  }): Promise<Opened<unknown>> {
    const { exec } = this.feature;
    await exec('UI_OPEN_MODAL', options);
    const closed = exec('UI_WAIT_FOR_MODAL_CLOSE');
    return { waitForClose: () => closed };
  }

  canOpenModal(): Promise<boolean> {
    return this.feature.exec('UI_CAN_OPEN_MODAL');
  }

  getModalData<Data = unknown>(): Promise<Data | undefined>;
  getModalData(): Promise<unknown> {
    return this.feature.exec('UI_GET_MODAL_DATA');
  }

  closeModal<Result>(result?: Result): Promise<void> {
    return this.feature.exec('UI_CLOSE_MODAL', { result });
  }

  async on(event: string, handler: Handler): Promise<void> {
    const listener = (payload: { items?: WireItem[] } | undefined): void =>
      handler(withItems(this.feature, payload));
    await this.feature.events.subscribe(event, handler, listener);
  }

  off(event: string, handler: Handler): Promise<void> {
    return this.feature.events.unsubscribe(event, handler);
  }
}

export const ui = (feature: Feature): Public<StableClient['ui']> => new Ui(feature);
