import { inGeneration } from '../../shared/board/generation.ts';
import { itemsByKey } from '../../shared/board/snapshot.ts';
import type { RegisteredActivity } from '../../shared/workshop/activity.ts';
import { apply } from './apply.ts';
import { nameOf, type Office } from './office.ts';
import { readPresent } from './read-present.ts';
import { settle } from './report-outcome.ts';

/** Writes what an activity found beside its frame. */
export const writeResults = async (office: Office, activity: RegisteredActivity): Promise<void> => {
  const { jobs, reading, notices, t } = office;
  const label = t('job.write', { activity: nameOf(office, activity) });
  await jobs.run(label, async (tools) => {
    const { snapshot, outcome } = await readPresent(office, activity, tools);
    const context = reading.context();
    const results = outcome.results(context);
    const plan = inGeneration(results, snapshot, context.instance, activity.id);
    const applied = await apply(tools, { label, plan, snapshot });
    if (!settle(office, label, applied)) return;
    const root = plan.items.find((item) => item.parent === null);
    const frame = root && itemsByKey(applied.snapshot).get(root.key);
    const items = frame ? [frame.id] : [];
    const beside = root !== undefined && !results.items.some((item) => item.key === root.key);
    const isNew = applied.outcome?.made.has(root?.key ?? '') ?? false;
    if (applied.steps.length === 0) notices.say('info', 'notice.up-to-date', {}, items);
    else notices.say('good', beside && isNew ? 'notice.results-kept' : 'notice.written', {}, items);
    if (frame) await tools.board.show(frame.box);
  });
};
