import { textFingerprint } from './fingerprint.ts';
import { translate } from './geometry.ts';
import { type BoardItem, topLeft } from './item.ts';
import type { ItemKey, KeyRecord } from './keys.ts';
import { takeMatch, unkeyed } from './match.ts';
import type { BoardPlan } from './plan.ts';
import { recordOf } from './record-of.ts';
import { type BoardSnapshot, itemsByKey } from './snapshot.ts';

/**
 * Keys for parts of a frame that is ours but whose keys are not known: on a copied board the storage stays behind, and
 * an operation that was broken off may not have written them. A part is recognised by kind, place in the frame and text.
 */
export const recognise = (
  plan: BoardPlan,
  root: ItemKey,
  frame: BoardItem,
  snapshot: BoardSnapshot,
): ReadonlyMap<ItemKey, KeyRecord> => {
  const living = itemsByKey(snapshot);
  const pool = unkeyed(snapshot.items, snapshot.keys).filter((item) => item.id !== frame.id);
  const found = new Map<ItemKey, KeyRecord>();
  for (const item of plan.items) {
    if (living.has(item.key)) continue;
    const wanted = {
      kind: item.kind,
      box: translate(item.box, topLeft(frame)),
      text: textFingerprint(item.text),
    };
    const match = item.key === root ? frame : item.parent === root ? takeMatch(wanted, pool) : undefined;
    if (match) found.set(item.key, { id: match.id, ...recordOf(item) });
  }
  return found;
};
