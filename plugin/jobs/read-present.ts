import type { BoardSnapshot } from '../../shared/board/snapshot.ts';
import { BoardError } from '../../shared/errors.ts';
import type { ActivityOutcome, RegisteredActivity } from '../../shared/workshop/activity.ts';
import { type JobTools, lookAround } from './job-tools.ts';
import { nameOf, type Office } from './office.ts';

/** Reads the board for an activity that must be on it; rejects with `no-frame` where it is not. */
export const readPresent = async (
  office: Office,
  activity: RegisteredActivity,
  tools: JobTools,
): Promise<{ readonly snapshot: BoardSnapshot; readonly outcome: ActivityOutcome }> => {
  const snapshot = await lookAround(tools, tools.board);
  const outcome = activity.run(snapshot, office.reading.context());
  if (outcome.reading.status === 'present') return { snapshot, outcome };
  office.reading.accept(snapshot);
  throw new BoardError('no-frame', { activity: nameOf(office, activity) });
};
