import type { ContainableItem, Item } from '@mirohq/websdk-types';
import type { WireItem } from '../protocol.ts';
import { BaseItem } from './base-item.ts';
import { SDK } from './sdk.ts';

const PLACE = ['parentId', 'relativeTo', 'x', 'y'];

const isContainable = (item: Item): item is ContainableItem => item.type !== 'tag';

/** A frame, and the items in it. */
export class FrameItem extends BaseItem {
  /** The object passed in is changed in place: from now on its `x`, `y` are relative to the frame. */
  async add<T extends ContainableItem>(item: T): Promise<T> {
    this.follow(item, await this[SDK].exec('WIDGET_UPDATE', { frame: this.id, add: item.id }));
    return item;
  }

  async remove<T extends ContainableItem>(item: T): Promise<void> {
    this.follow(item, await this[SDK].exec('WIDGET_UPDATE', { frame: this.id, remove: item.id }));
  }

  async getChildren(): Promise<ContainableItem[]> {
    const children = await this[SDK].exec('FRAME_GET_CHILDREN', { id: this.id });
    return children.map((data) => this[SDK].toItem(data)).filter(isContainable);
  }

  private follow(item: ContainableItem, [frame, data]: readonly WireItem[]): void {
    this[SDK].patch(this, frame, ['childrenIds']);
    if (item.type !== 'group') this[SDK].patch(item, data, PLACE);
  }
}
