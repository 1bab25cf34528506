import type { Translate } from '../../i18n/translate.ts';
import { METRICS, ROUNDS } from '../../votes/scales.ts';
import { type ActivityText, defineActivity } from '../activity.ts';
import { carryOver } from './carry-over.ts';
import { ACTIVITY, CHAPTER, MINUTES, NUMBER } from './id.ts';
import { read } from './read.ts';
import { refill } from './refill.ts';
import { results } from './results.ts';
import { summarise } from './summarise.ts';
import { tables } from './tables.ts';
import { template } from './template.ts';
import { entryId } from './typed-counts.ts';
import { view } from './view.ts';

const describe = (t: Translate): ActivityText => ({
  name: t('key-metrics.name'),
  purpose: t('key-metrics.purpose'),
  form: `${t('activity.minutes', { minutes: MINUTES })} · ${t('key-metrics.form')}`,
  prompt: t('key-metrics.prompt'),
  steps: [t('key-metrics.step.1'), t('key-metrics.step.2'), t('key-metrics.step.3'), t('key-metrics.step.4')],
  script: [
    t('key-metrics.script.1'),
    t('key-metrics.script.2'),
    t('key-metrics.script.3'),
    t('key-metrics.script.4'),
  ],
});

/**
 * Where are we today, and where could we be in one year? Dots on the scales of four metrics, tallied; the stories
 * behind the far dots. Steps, script and prompt: Caroli and Upton, Data Mesh Accelerate workshop, 2023.
 */
export const keyMetrics = defineActivity({
  id: ACTIVITY,
  number: NUMBER,
  chapter: CHAPTER,
  minutes: MINUTES,
  entries: METRICS.flatMap((metric) => ROUNDS.map((round) => entryId(metric, round))),
  describe,
  template,
  carryOver,
  refill,
  read,
  summarise,
  view,
  results,
  tables,
});
