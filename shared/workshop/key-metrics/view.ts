import type { Translate } from '../../i18n/translate.ts';
import { BANDS, metricName, questionKey, ROUNDS, roundName } from '../../votes/scales.ts';
import type { ActivityContext } from '../activity.ts';
import type { ActivityView, CountEntry, Distribution, Lead, Sentence, Series, ViewSection } from '../view.ts';
import { metricChips } from './chips.ts';
import { ACTIVITY } from './id.ts';
import { bandName } from './names.ts';
import { metricInTurn, nextStep, statusLine } from './progress.ts';
import { metricSentence } from './sentences.ts';
import {
  hasVotes,
  type KeyMetricsHint,
  type KeyMetricsSummary,
  type MetricResult,
  type RoundResult,
} from './summary.ts';
import { entryId } from './typed-counts.ts';

export const view = (summary: KeyMetricsSummary, { t }: ActivityContext): ActivityView => ({
  activity: ACTIVITY,
  hasContent: summary.metrics.some((result) => hasVotes(result) || result.stories.length > 0),
  status: statusLine(summary, t),
  next: nextStep(summary, t),
  leads: leadsOf(summary.hints.filter(({ metric }) => metric === null)),
  sections: summary.metrics.map((result) => section(result, summary, t)),
});

const leadsOf = (hints: readonly KeyMetricsHint[]): Lead[] =>
  hints.map(({ text, tone, items }) => ({ text, tone, items: [...items] }));

const section = (result: MetricResult, summary: KeyMetricsSummary, t: Translate): ViewSection => {
  const sentence = metricSentence(result, t) ?? question(result, summary, t);
  return {
    id: result.metric,
    title: t(metricName(result.metric)),
    chips: [...metricChips(result, summary.people, t)],
    distribution: hasVotes(result) ? distribution(result, t) : null,
    sentences: sentence ? [sentence] : [],
    leads: leadsOf(summary.hints.filter(({ metric }) => metric === result.metric)),
    entries: ROUNDS.map((round) => entry(result[round], t)),
  };
};

/** Until there are votes, the words of the survey for the metric whose turn it is: they are read aloud. */
const question = ({ metric }: MetricResult, summary: KeyMetricsSummary, t: Translate): Sentence | null =>
  metricInTurn(summary) === metric ? [{ text: t(questionKey(metric, 'full')), strong: false }] : null;

const distribution = ({ metric, today, year }: MetricResult, t: Translate): Distribution => ({
  choices: BANDS.map((band) => ({
    short: bandName(metric, band, 'short', t),
    full: bandName(metric, band, 'full', t),
  })),
  above: series(today, t),
  below: series(year, t),
});

const series = ({ round, tally, dots }: RoundResult, t: Translate): Series => ({
  label: t(roundName(round)),
  counts: [...tally.counts],
  items: BANDS.map((band) => dots.filter(({ choice }) => choice === band).map(({ id }) => id)),
  median: tally.median ? [tally.median[0] - 1, tally.median[1] - 1] : null,
});

const entry = ({ metric, round, typed }: RoundResult, t: Translate): CountEntry => ({
  id: entryId(metric, round),
  label: t(roundName(round)),
  choices: [...BANDS.map((band) => bandName(metric, band, 'full', t)), t('key-metrics.dont-know')],
  counts: [...typed],
});
