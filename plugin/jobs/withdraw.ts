import type { JournalRow } from '../../shared/board/journal.ts';
import { type KeyChanges, withChanges } from '../../shared/board/key-index.ts';
import type { BoardSnapshot } from '../../shared/board/snapshot.ts';
import { takeBack } from '../../shared/board/take-back.ts';
import { stillOurs } from './hold-keys.ts';
import { type JobTools, lookAround } from './job-tools.ts';
import type { Operation } from './operation.ts';
import { write } from './write.ts';

/**
 * A colleague was first, or has taken the operation back: takes away what was made, and leaves them the keys that are
 * theirs. Answers the board afterwards.
 */
export const withdraw = async (
  tools: JobTools,
  { corners }: Operation,
  rows: readonly JournalRow[],
  changes: KeyChanges,
  after: BoardSnapshot,
): Promise<BoardSnapshot> => {
  const { closing, clock } = tools;
  const keys = withChanges(after.keys, changes);
  const { steps } = takeBack({ rows, corners, brokenOff: false }, { ...after, keys });
  const { keyChanges } = await write(steps, { board: closing, clock, keys });
  await tools.keys.merge(closing, (now) => stillOurs(keyChanges, keys, now));
  return lookAround(tools, closing);
};
