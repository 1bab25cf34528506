import { grownOver } from '../../shared/board/grown-over.ts';
import { itemsById } from '../../shared/board/snapshot.ts';
import type { RegisteredActivity } from '../../shared/workshop/activity.ts';
import type { WorkshopSettings } from '../../shared/workshop/settings.ts';
import { apply } from './apply.ts';
import { recogniseFrame } from './insert.ts';
import { type JobTools, lookAround } from './job-tools.ts';
import { withLease } from './lease.ts';
import { nameOf, type Office } from './office.ts';
import { settle } from './report-outcome.ts';

/**
 * Makes the frame of an activity fit the settings, where it is on the board; what lies on it moves along. One desk at a
 * time, each on the ground of what the one before has left and of the settings that hold then: two at once would carry
 * votes into other cells.
 */
export const fitFrame = async (
  office: Office,
  activity: RegisteredActivity,
  { participants }: WorkshopSettings,
): Promise<void> => {
  const { deskId, jobs, memory, t } = office;
  const label = t('job.fit', { activity: nameOf(office, activity), count: participants });
  await jobs.run(label, (tools) =>
    withLease(deskId, tools, async () => {
      let settings = await memory.settings.load(tools.board);
      for (;;) {
        await fitTo(office, activity, settings, tools);
        const now = await memory.settings.load(tools.closing);
        if (now.participants === settings.participants) return;
        settings = now;
      }
    }),
  );
};

const fitTo = async (
  office: Office,
  activity: RegisteredActivity,
  settings: WorkshopSettings,
  tools: JobTools,
): Promise<void> => {
  const { reading, notices, t } = office;
  const values = { activity: nameOf(office, activity), count: settings.participants };
  const label = t('job.fit', values);
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
};
