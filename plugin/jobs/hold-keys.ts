import { mustGiveWay } from '../../shared/board/election.ts';
import type { BoardHost } from '../../shared/board/host.ts';
import type { KeyChanges } from '../../shared/board/key-index.ts';
import type { ItemKey, KeyIndex } from '../../shared/board/keys.ts';
import { BoardError } from '../../shared/errors.ts';
import type { KeyStore } from './key-store.ts';

/**
 * Writes into the key index what is ours; rejects with `overtaken` when a colleague is to stay. `before` is the index
 * as it was when we began; the first time we hold anything, whoever is there already stays. Written twice, because two
 * who write at the same moment do not see each other the first time.
 */
export const holdKeys = async (
  keys: KeyStore,
  board: BoardHost,
  changes: KeyChanges,
  before: KeyIndex,
  isFirst = false,
): Promise<KeyIndex> => {
  const mine = new Map([...changes].flatMap(([key, record]) => (record ? [[key, record.id]] : [])));
  /** What is to be forgotten stays where a colleague has given the key to another item meanwhile. */
  const isAsBefore = (key: ItemKey, now: KeyIndex) => now.get(key)?.id === before.get(key)?.id;
  const unlessOvertaken = (comesSecond: boolean) => (now: KeyIndex) => {
    if (mustGiveWay({ mine, before }, now, comesSecond)) throw new BoardError('overtaken');
    return new Map([...changes].filter(([key, record]) => record || isAsBefore(key, now)));
  };
  await keys.merge(board, unlessOvertaken(isFirst));
  return keys.merge(board, unlessOvertaken(false));
};

/** A key that a colleague has given to another item meanwhile is left to them. */
export const stillOurs = (changes: KeyChanges, before: KeyIndex, now: KeyIndex): KeyChanges =>
  new Map([...changes].filter(([key]) => now.get(key)?.id === before.get(key)?.id));
