import type { Item, MindmapNode, ShapeExperimental } from '@mirohq/websdk-types';
import type { QueryFilter, QueryReturn } from '@mirohq/websdk-types/core/builder/types';
import type { WireFilter, WireItem } from '../protocol.ts';
import type { Feature } from './feature.ts';

/** Without `Unsupported`, whose type is any string. */
export type Known<I extends { readonly type: string }> = I extends { readonly type: infer T }
  ? string extends T
    ? never
    : I
  : never;

/** The calls of `miro.board` that answer items; `I` is what that part of the SDK takes for an item. */
export class Find<I extends Item | MindmapNode | ShapeExperimental> {
  private readonly feature: Feature;

  constructor(feature: Feature) {
    this.feature = feature;
  }

  /** As own members, to be spread into `miro.board`. */
  members() {
    return {
      get: this.get.bind(this),
      getById: this.getById.bind(this),
      getSelection: this.getSelection.bind(this),
      select: this.select.bind(this),
      deselect: this.deselect.bind(this),
    };
  }

  get<F extends QueryFilter<I>>(filter?: F): Promise<QueryReturn<I, F>>;
  async get(filter?: WireFilter): Promise<Item[]> {
    return this.items(await this.feature.exec('WIDGET_GET', { filter }));
  }

  async getById(id: string): Promise<Item> {
    const [item] = this.items(await this.feature.exec('WIDGET_GET', { id }));
    if (item === undefined) throw new Error(`Can not retrieve item with id ${id}`);
    return item;
  }

  async getSelection(): Promise<Item[]> {
    return this.items(await this.feature.exec('GET_SELECTION'));
  }

  select<F extends QueryFilter<I>>(filter?: F): Promise<QueryReturn<I, F>>;
  async select(filter?: WireFilter): Promise<Item[]> {
    return this.items(await this.feature.exec('SELECT_WIDGETS', { filter }));
  }

  deselect<F extends QueryFilter<I>>(filter?: F): Promise<QueryReturn<I, F>>;
  async deselect(filter?: WireFilter): Promise<Item[]> {
    return this.items(await this.feature.exec('DESELECT_WIDGETS', { filter }));
  }

  private items(data: readonly WireItem[]): Item[] {
    return data.map((one) => this.feature.sdk.toItem(one));
  }
}
