import { recordOf } from './diff.ts';
import { textFingerprint } from './fingerprint.ts';
import { translate } from './geometry.ts';
import { type BoardItem, topLeft } from './item.ts';
import type { ItemKey, KeyRecord } from './keys.ts';
import type { BoardPlan, PlannedItem } from './plan.ts';
import { sameBox } from './same.ts';
import type { BoardSnapshot } from './snapshot.ts';

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
  const taken = new Set([...snapshot.keys.values()].map((record) => record.id));
  const loose = snapshot.items.filter((item) => !taken.has(item.id) && item.id !== frame.id);
  const found = new Map<ItemKey, KeyRecord>();
  for (const item of plan.items) {
    if (item.key === root) found.set(root, { id: frame.id, ...recordOf(item) });
    if (item.parent !== root || snapshot.keys.has(item.key)) continue;
    const at = loose.findIndex((candidate) => looksLike(candidate, item, frame));
    const [match] = at < 0 ? [] : loose.splice(at, 1);
    if (match) found.set(item.key, { id: match.id, ...recordOf(item) });
  }
  return found;
};

const looksLike = (item: BoardItem, planned: PlannedItem, frame: BoardItem): boolean =>
  item.kind === planned.kind &&
  sameBox(item.kind, item.box, translate(planned.box, topLeft(frame))) &&
  textFingerprint(item.text) === textFingerprint(planned.text);
