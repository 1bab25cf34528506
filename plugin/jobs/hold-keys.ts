import { mustGiveWay } from '../../shared/board/election.ts';
import type { BoardHost } from '../../shared/board/host.ts';
import type { KeyChanges } from '../../shared/board/key-index.ts';
import type { KeyIndex } from '../../shared/board/keys.ts';
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
  const unlessOvertaken = (comesSecond: boolean) => (now: KeyIndex) => {
    if (mustGiveWay({ mine, before }, now, comesSecond)) throw new BoardError('overtaken');
    return changes;
  };
  await keys.merge(board, unlessOvertaken(isFirst));
  return keys.merge(board, unlessOvertaken(false));
};
