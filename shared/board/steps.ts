import type { Point } from './geometry.ts';
import type { BoardItem, ItemChange, ItemId, NewItem } from './item.ts';
import type { ItemKey } from './keys.ts';

/** One write, as the difference between a plan and the board found it. Steps are data: journal, progress and undo read them. */
export type BoardStep =
  | {
      readonly do: 'create';
      readonly key: ItemKey;
      readonly parent: ItemKey | null;
      readonly item: NewItem;
      readonly layer: number;
      readonly mark: Readonly<Record<string, string | number>> | null;
      /** Fingerprint of the planned item, kept in the key record. */
      readonly plan: string;
    }
  | {
      readonly do: 'update';
      readonly key: ItemKey;
      readonly id: ItemId;
      readonly change: ItemChange;
      /** The item as it was read: undo restores it. */
      readonly before: BoardItem;
      readonly plan: string;
    }
  | { readonly do: 'move'; readonly id: ItemId; readonly by: Point; readonly before: BoardItem }
  | { readonly do: 'remove'; readonly key: ItemKey; readonly before: BoardItem };
