import type { BoardItem, ItemId } from './item.ts';
import type { ItemKey, KeyIndex } from './keys.ts';

/** The board at one moment: what one read found, and which of it is ours. */
export interface BoardSnapshot {
  readonly boardId: string;
  /** ISO 8601. */
  readonly takenAt: string;
  readonly items: readonly BoardItem[];
  readonly keys: KeyIndex;
}

export const itemsById = (snapshot: BoardSnapshot): ReadonlyMap<ItemId, BoardItem> =>
  new Map(snapshot.items.map((item) => [item.id, item]));

/** The living items behind our keys; a key whose item was deleted is left out. */
export const itemsByKey = (snapshot: BoardSnapshot): ReadonlyMap<ItemKey, BoardItem> => {
  const byId = itemsById(snapshot);
  const found = new Map<ItemKey, BoardItem>();
  for (const [key, record] of snapshot.keys) {
    const item = byId.get(record.id);
    if (item) found.set(key, item);
  }
  return found;
};
