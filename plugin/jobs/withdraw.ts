import type { JournalRow } from '../../shared/board/journal.ts';
import { type KeyChanges, withChanges } from '../../shared/board/key-index.ts';
import type { BoardSnapshot } from '../../shared/board/snapshot.ts';
import { takeBack } from '../../shared/board/take-back.ts';
import { type JobTools, lookAround } from './job-tools.ts';
import type { Operation } from './operation.ts';
import { write } from './write.ts';

/**
 * A colleague was first: takes away what was made, without touching the keys, which are theirs. Answers the board
 * afterwards.
 */
export const withdraw = async (
  tools: JobTools,
  { head, corners }: Operation,
  rows: readonly JournalRow[],
  changes: KeyChanges,
  after: BoardSnapshot,
): Promise<BoardSnapshot> => {
  const { closing, clock, journal } = tools;
  const keys = withChanges(after.keys, changes);
  const { steps } = takeBack({ rows, corners, brokenOff: false }, { ...after, keys });
  await write(steps, { board: closing, clock, keys });
  await journal.mark(closing, head, { state: 'taken-back' });
  return lookAround(tools, closing);
};
