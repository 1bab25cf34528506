import { textFingerprint } from './fingerprint.ts';
import type { BoardItem, ItemChange } from './item.ts';
import { sameBox } from './same.ts';

/**
 * What of a change still holds for an item as it is now, when it was meant for the item as it was read: nothing of it
 * where a person was quicker. Null when nothing is left to do.
 */
export const stillMeant = (change: ItemChange, before: BoardItem, now: BoardItem): ItemChange | null => {
  const { box, text, style } = change;
  const left: ItemChange = {
    ...(box && sameBox(now.kind, before.box, now.box) && { box }),
    ...(text !== undefined && textFingerprint(before.text) === textFingerprint(now.text) && { text }),
    ...(style && { style }),
  };
  return Object.keys(left).length > 0 ? left : null;
};
