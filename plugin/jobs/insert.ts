import { withChanges } from '../../shared/board/key-index.ts';
import type { BoardPlan } from '../../shared/board/plan.ts';
import { recognise } from '../../shared/board/recognise.ts';
import { type BoardSnapshot, itemsById } from '../../shared/board/snapshot.ts';
import type { RegisteredActivity } from '../../shared/workshop/activity.ts';
import { apply } from './apply.ts';
import { type JobTools, lookAround } from './job-tools.ts';
import { nameOf, type Office } from './office.ts';
import { settle } from './report-outcome.ts';

/** Puts an activity's frame on the board; where it is already, puts back what is missing of it. */
export const insert = async (office: Office, activity: RegisteredActivity): Promise<void> => {
  const { jobs, reading, notices, t } = office;
  const name = nameOf(office, activity);
  const label = t('job.insert', { activity: name });
  await jobs.run(label, async (tools) => {
    const plan = activity.template(reading.context());
    const found = await lookAround(tools, tools.board);
    const snapshot = await recogniseFrame(tools, plan, found, frameOf(office, activity, found));
    const before = activity.run(snapshot, reading.context()).reading.status;
    const applied = await apply(tools, { label, plan, snapshot, watched: true });
    if (!settle(office, label, applied)) return;
    const frame = reading.outcome(activity.id)?.reading.frame;
    const items = frame ? [frame] : [];
    const count = applied.steps.filter((step) => step.do === 'create').length;
    if (before === 'absent') notices.say('good', 'notice.inserted', { activity: name }, items);
    else if (count === 0) notices.say('info', 'notice.complete', { activity: name }, items);
    else notices.say('good', 'notice.repaired', { activity: name, count }, items);
    // Shown, not selected: one key would delete a selected frame. A new one is in view already.
    const there = frame && itemsById(snapshot).get(frame);
    if (there) await tools.board.show(there.box);
  });
};

const frameOf = (office: Office, activity: RegisteredActivity, snapshot: BoardSnapshot): string | null =>
  activity.run(snapshot, office.reading.context()).reading.frame;

/** A frame that is there but whose keys are not known gets them back, and is then repaired like any other. */
export const recogniseFrame = async (
  { board, keys }: JobTools,
  plan: BoardPlan,
  snapshot: BoardSnapshot,
  frameId: string | null,
): Promise<BoardSnapshot> => {
  const frame = frameId === null ? undefined : itemsById(snapshot).get(frameId);
  const root = plan.items.find((item) => item.kind === 'frame');
  const found = frame && root ? recognise(plan, root.key, frame, snapshot) : new Map();
  if (found.size === 0) return snapshot;
  await keys.merge(board, () => found);
  return { ...snapshot, keys: withChanges(snapshot.keys, found) };
};
