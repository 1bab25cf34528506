import type { ActivityState, DeskState } from '../../shared/messages.ts';

/** True while the results on the board say what would be written now. */
export const isDone = ({ results }: ActivityState): boolean => results === 'current';

/** The activity to go on with: one on the board that is not done, else the first not inserted yet. */
export const nextActivity = (activities: readonly ActivityState[]): ActivityState | null =>
  activities.find((activity) => activity.status === 'present' && !isDone(activity)) ??
  activities.find(({ status }) => status === 'absent') ??
  null;

/** Where the whole workshop stands. `unread`: the first read has not come back. */
export type Stage = 'unread' | 'fresh' | 'going' | 'done';

export const stageOf = (activities: readonly ActivityState[]): Stage => {
  if (activities.some(({ status }) => status === 'unknown')) return 'unread';
  if (activities.every(({ status }) => status === 'absent')) return 'fresh';
  return nextActivity(activities) ? 'going' : 'done';
};

/** Activities whose results are current. */
export const doneCount = (activities: readonly ActivityState[]): number => activities.filter(isDone).length;

/** Consecutive activities of one chapter, in the order of the workshop. */
export const chaptersOf = (
  activities: readonly ActivityState[],
): readonly {
  readonly chapter: ActivityState['chapter'];
  readonly activities: readonly ActivityState[];
}[] => {
  const chapters: { chapter: ActivityState['chapter']; activities: ActivityState[] }[] = [];
  for (const activity of activities) {
    const last = chapters.at(-1);
    if (last?.chapter === activity.chapter) last.activities.push(activity);
    else chapters.push({ chapter: activity.chapter, activities: [activity] });
  }
  return chapters;
};

/** The activity whose screen is open. */
export const openActivity = ({ activities, open }: DeskState): ActivityState | null =>
  activities.find(({ id }) => id === open) ?? null;

/** Writing needs the right to write and a desk that is not busy. */
export const canWrite = ({ mayWrite, job }: DeskState): boolean => mayWrite && job === null;
