import { isLower } from './election.ts';
import type { KeyChanges } from './key-index.ts';
import type { KeyIndex } from './keys.ts';
import { type BoardSnapshot, itemsById } from './snapshot.ts';

/** Records kept of items that are gone. */
const MOST_GONE = 400;

/**
 * The index keeps the keys of items that are gone, because the board's own undo may bring them back; but not for ever:
 * of too many the oldest are forgotten. `keys` as they were before the snapshot was taken, or what was made after it
 * would count as gone.
 */
export const forgetOldest = (keys: KeyIndex, snapshot: BoardSnapshot, most = MOST_GONE): KeyChanges => {
  const living = itemsById(snapshot);
  const gone = [...keys].filter(([, { id }]) => !living.has(id));
  if (gone.length <= most) return new Map();
  const oldestFirst = gone.toSorted(([, a], [, b]) => (isLower(a.id, b.id) ? -1 : 1));
  return new Map(oldestFirst.slice(0, gone.length - most).map(([key]) => [key, null]));
};
