import type { GroupableItem, Item } from '@mirohq/websdk-types';
import { Entity } from './base-item.ts';
import { SDK } from './sdk.ts';

const isGroupable = (item: Item): item is GroupableItem => item.type !== 'tag' && item.type !== 'group';

export class GroupItem extends Entity {
  async getItems(): Promise<GroupableItem[]> {
    const items = await this[SDK].exec('GROUP_GET_ITEMS', { id: this.id });
    return items.map((data) => this[SDK].toItem(data)).filter(isGroupable);
  }

  /** Afterwards this object stands for nothing on the board. */
  async ungroup(): Promise<GroupableItem[]> {
    const items = await this[SDK].exec('GROUP_UNGROUP', { id: this.id });
    return items.map((data) => this[SDK].toItem(data)).filter(isGroupable);
  }
}
