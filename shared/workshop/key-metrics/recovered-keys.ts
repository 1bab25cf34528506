import { textFingerprint } from '../../board/fingerprint.ts';
import type { BoardItem } from '../../board/item.ts';
import type { ItemKey, KeyIndex, KeyRecord } from '../../board/keys.ts';
import type { PlannedItem } from '../../board/plan.ts';
import { recordOf } from '../../board/record-of.ts';
import { sameBox } from '../../board/same.ts';
import type { BoardSnapshot } from '../../board/snapshot.ts';
import type { ActivityContext } from '../activity.ts';
import { FRAME_WIDTH } from './geometry.ts';
import { peopleIn } from './layout.ts';
import { shifted } from './shift.ts';
import { template } from './template.ts';

/**
 * Keys for parts of the frame that no key names: somebody copied the frame and deleted the original, or keys were lost.
 * A part is recognised by kind, place and size; its words decide only between two of them. Dots need no keys.
 */
export const recoveredKeys = (
  frame: BoardItem,
  living: ReadonlyMap<ItemKey, BoardItem>,
  snapshot: BoardSnapshot,
  context: ActivityContext,
): KeyIndex => {
  const found = new Map<ItemKey, KeyRecord>();
  const pool = candidates(frame, living, snapshot);
  if (pool.size === 0) return found;
  const settings = { ...context.settings, participants: peopleIn(frame.box) };
  for (const item of template({ ...context, settings }).items) {
    if (item.parent === null || isRound(item) || living.has(item.key)) continue;
    const match = bestMatch(item, frame, pool);
    if (!match) continue;
    pool.delete(match);
    found.set(item.key, { id: match.id, ...recordOf(item) });
  }
  return found;
};

const isRound = ({ shape }: Pick<BoardItem, 'shape'>): boolean => shape === 'circle';

const candidates = (
  frame: BoardItem,
  living: ReadonlyMap<ItemKey, BoardItem>,
  snapshot: BoardSnapshot,
): Set<BoardItem> => {
  const keyed = new Set([...living.values()].map(({ id }) => id));
  const mayBePart = (item: BoardItem) =>
    item.parentId === frame.id && !keyed.has(item.id) && (item.kind === 'shape' || item.kind === 'text');
  return new Set(snapshot.items.filter((item) => mayBePart(item) && !isRound(item)));
};

const bestMatch = (
  wanted: PlannedItem,
  { box: { x, y, width } }: BoardItem,
  pool: ReadonlySet<BoardItem>,
): BoardItem | undefined => {
  const box = shifted(wanted.box, { x, y, scale: width / FRAME_WIDTH });
  const there = [...pool].filter((item) => item.kind === wanted.kind && sameBox(item.kind, item.box, box));
  const text = textFingerprint(wanted.text);
  return there.find((item) => textFingerprint(item.text) === text) ?? there[0];
};
