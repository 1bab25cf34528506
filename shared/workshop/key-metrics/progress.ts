import type { Translate } from '../../i18n/translate.ts';
import { METRICS, metricName, ROUNDS } from '../../votes/scales.ts';
import { answersOf, hasVotes, type KeyMetricsSummary, type RoundResult } from './summary.ts';

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

/** What to say or do now. The workshop takes today for all metrics, then one year for all metrics. */
export const nextStep = ({ status, metrics }: KeyMetricsSummary, t: Translate): string => {
  const rows = ROUNDS.flatMap((round) => metrics.map((result) => result[round]));
  const last = rows.findLastIndex((row) => answersOf(row) > 0);
  if (last < 0 && status === 'absent') return t('key-metrics.next.insert');
  const current = rows[last];
  const next = rows[last + 1];
  if (current && current.tally.missing > 0) return waiting(current, t);
  return next ? start(next, last < 0, t) : t('key-metrics.next.write');
};

const waiting = ({ metric, round, tally }: RoundResult, t: Translate): string =>
  t(`key-metrics.next.wait-${round}`, { metric: t(metricName(metric)), count: tally.missing });

const start = ({ metric, round }: RoundResult, isFirst: boolean, t: Translate): string => {
  const values = { metric: t(metricName(metric)) };
  if (isFirst) return t('key-metrics.next.start', values);
  if (round === 'today') return t('key-metrics.next.stories', values);
  return metric === METRICS[0]
    ? t('key-metrics.next.year', values)
    : t('key-metrics.next.year-goes-on', values);
};
