import type { Point, Rect } from './geometry.ts';
import type { ItemId, NewItem } from './item.ts';
import type { ItemKey } from './keys.ts';

/** Where a root item goes when it does not exist yet. One that exists stays where people put it. */
export type Placement =
  | { readonly at: 'free-space' }
  /** Right of another keyed item, tops aligned, `gap` dp apart. */
  | { readonly at: 'beside'; readonly key: ItemKey; readonly gap: number };

/** One item as it should be. */
export interface PlannedItem extends Omit<NewItem, 'box'> {
  readonly key: ItemKey;
  /** The frame it belongs to; null for a frame itself. */
  readonly parent: ItemKey | null;
  /** dp from the top-left corner of the parent; for a root item only width and height count. */
  readonly box: Rect;
  /** Only for root items. */
  readonly place?: Placement;
  /** 0 is made first and lies lowest; items of one layer do not overlap, or their order does not matter. */
  readonly layer: number;
  /** Written as item metadata, because it survives a board copy. Not for frames. */
  readonly mark?: Readonly<Record<string, string | number>>;
}

/** A move of something that is not ours, so that it keeps its place in an area that moves. */
export interface PlannedMove {
  readonly id: ItemId;
  /** dp, added to the item's position. */
  readonly by: Point;
}

/**
 * What a board should hold, by key. Applying a plan twice changes nothing the second time: an item that exists
 * with the same plan is left alone (whatever people did to it), one whose plan changed is updated, a missing one
 * is made, and a keyed item listed in `remove` disappears.
 */
export interface BoardPlan {
  readonly items: readonly PlannedItem[];
  readonly moves: readonly PlannedMove[];
  readonly remove: readonly ItemKey[];
}

export const emptyPlan: BoardPlan = { items: [], moves: [], remove: [] };
