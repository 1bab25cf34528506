import type { Point } from './geometry.ts';
import type { BoardItem, ItemChange, ItemId, NewItem } from './item.ts';
import type { ItemKey, KeyRecord } from './keys.ts';

/** What the key index will say of an item once a step is done. */
export type RecordToBe = Omit<KeyRecord, 'id'>;

/** One write, as the difference between a plan and the board found it. Steps are data: journal, progress and undo read them. */
export type BoardStep =
  | {
      readonly do: 'create';
      readonly key: ItemKey;
      readonly parent: ItemKey | null;
      readonly item: NewItem;
      readonly layer: number;
      readonly mark: Readonly<Record<string, string | number>> | null;
      readonly record: RecordToBe;
    }
  | {
      readonly do: 'update';
      readonly key: ItemKey;
      readonly id: ItemId;
      readonly change: ItemChange;
      /** The item as it was read: undo restores it. */
      readonly before: BoardItem;
      readonly record: RecordToBe;
    }
  | { readonly do: 'move'; readonly id: ItemId; readonly by: Point; readonly before: BoardItem }
  /** Makes items children of a keyed frame, where they lie already. */
  | { readonly do: 'adopt'; readonly parent: ItemKey; readonly keys: readonly ItemKey[] }
  | { readonly do: 'remove'; readonly key: ItemKey; readonly before: BoardItem };

export type CreateStep = Extract<BoardStep, { do: 'create' }>;
export type UpdateStep = Extract<BoardStep, { do: 'update' }>;
export type MoveStep = Extract<BoardStep, { do: 'move' }>;
export type AdoptStep = Extract<BoardStep, { do: 'adopt' }>;
export type RemoveStep = Extract<BoardStep, { do: 'remove' }>;
