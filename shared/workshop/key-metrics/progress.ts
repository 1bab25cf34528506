import type { Translate } from '../../i18n/translate.ts';
import { metricName, type Round } from '../../votes/scales.ts';
import { answersOf, hasVotes, type KeyMetricsSummary, type MetricResult } from './summary.ts';

/** One line for the list of activities: how far the metric is that was voted on last. */
export const statusLine = ({ status, metrics, people }: KeyMetricsSummary, t: Translate): string => {
  if (status === 'absent') return t('key-metrics.status.absent');
  const current = metrics.findLast(hasVotes);
  if (!current) return t('key-metrics.status.ready');
  const count = answersOf(answersOf(current.year) > 0 ? current.year : current.today);
  const metric = t(metricName(current.metric));
  return people > 0
    ? t('key-metrics.status.of', { metric, count, people })
    : t('key-metrics.status.votes', { metric, count });
};

/** A round is over when nobody is missing; where nobody said how many people there are, when there are votes. */
const isOver = (result: MetricResult, round: Round): boolean =>
  answersOf(result[round]) > 0 && result[round].tally.missing === 0;

/** What to say or do now: the first thing in the order of the workshop that is not done. */
export const nextStep = (summary: KeyMetricsSummary, t: Translate): string => {
  const { status, metrics } = summary;
  const [first] = metrics;
  if (status === 'absent' && !metrics.some(hasVotes)) return t('key-metrics.next.insert');
  if (first && !metrics.some(hasVotes))
    return t('key-metrics.next.start', { metric: t(metricName(first.metric)) });
  return openRound(metrics, 'today', t) ?? openRound(metrics, 'year', t) ?? t('key-metrics.next.write');
};

const openRound = (metrics: readonly MetricResult[], round: Round, t: Translate): string | null => {
  const open = metrics.find((result) => !isOver(result, round));
  if (!open) return null;
  const metric = t(metricName(open.metric));
  if (answersOf(open[round]) > 0) {
    return t(`key-metrics.next.wait-${round}`, { metric, count: open[round].tally.missing });
  }
  return round === 'today' ? t('key-metrics.next.stories', { metric }) : t('key-metrics.next.year');
};
