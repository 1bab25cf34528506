import { grownOver } from '../../shared/board/grown-over.ts';
import { itemsById } from '../../shared/board/snapshot.ts';
import type { RegisteredActivity } from '../../shared/workshop/activity.ts';
import type { WorkshopSettings } from '../../shared/workshop/settings.ts';
import { apply } from './apply.ts';
import { recogniseFrame } from './insert.ts';
import { lookAround } from './job-tools.ts';
import { nameOf, type Office } from './office.ts';
import { settle } from './report-outcome.ts';

/** Makes the frame of an activity fit new settings, where it is on the board; what lies on it moves along. */
export const fitFrame = async (
  office: Office,
  activity: RegisteredActivity,
  settings: WorkshopSettings,
): Promise<void> => {
  const { jobs, reading, notices, t } = office;
  const values = { activity: nameOf(office, activity), count: settings.participants };
  const label = t('job.fit', values);
  await jobs.run(label, async (tools) => {
    const context = reading.context(settings);
    const found = await lookAround(tools, tools.board);
    const { status, frame } = activity.run(found, context).reading;
    if (status === 'absent') return reading.accept(found);
    const template = activity.template(context);
    const snapshot = await recogniseFrame(tools, template, found, frame);
    const plan = { ...template, moves: activity.carryOver(snapshot, context) };
    const applied = await apply(tools, { label, plan, snapshot });
    const whole = settle(office, label, applied);
    if (!whole || applied.steps.length === 0) return;
    const was = frame === null ? undefined : itemsById(snapshot).get(frame);
    const covered = was ? grownOver(was.id, was.box, applied.snapshot) : [];
    if (covered.length === 0) notices.say('good', 'notice.fitted', values);
    else notices.say('info', 'notice.grown-over', { ...values, items: covered.length }, covered);
  });
};
