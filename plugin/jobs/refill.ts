import type { RegisteredActivity } from '../../shared/workshop/activity.ts';
import { apply } from './apply.ts';
import { nameOf, type Office } from './office.ts';
import { readPresent } from './read-present.ts';
import { settle } from './report-outcome.ts';

/** Puts new supplies where they have run out. */
export const refill = async (office: Office, activity: RegisteredActivity): Promise<void> => {
  const { jobs, reading, notices, t } = office;
  const label = t('job.refill', { activity: nameOf(office, activity) });
  await jobs.run(label, async (tools) => {
    const { snapshot } = await readPresent(office, activity, tools);
    const plan = activity.refill(snapshot, reading.context());
    const applied = await apply(tools, { label, plan, snapshot });
    if (!settle(office, label, applied)) return;
    const count = applied.outcome?.made.size ?? 0;
    if (count === 0) notices.say('info', 'notice.full');
    else notices.say('good', 'notice.refilled', { count });
  });
};
