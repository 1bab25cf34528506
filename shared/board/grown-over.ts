import { overlaps, type Rect } from './geometry.ts';
import type { ItemId } from './item.ts';
import type { BoardSnapshot } from './snapshot.ts';

/** Items that stood clear of a frame before it grew and now lie under or over it. What lies in another frame goes with that. */
export const grownOver = (frame: ItemId, before: Rect, snapshot: BoardSnapshot): readonly ItemId[] => {
  const now = snapshot.items.find(({ id }) => id === frame)?.box;
  if (!now) return [];
  return snapshot.items.flatMap(({ id, kind, parentId, box }) => {
    const isBeside = id !== frame && kind !== 'connector' && parentId === null;
    return isBeside && overlaps(box, now) && !overlaps(box, before) ? [id] : [];
  });
};
