import type { Translate } from '../../i18n/translate.ts';
import { METRICS, type Metric, metricName, ROUNDS } from '../../votes/scales.ts';
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

interface Position {
  /** The row that was voted on last; null before the first vote. */
  readonly current: RoundResult | null;
  /** The row whose turn it is: the current one as long as votes are missing; null when all is done. */
  readonly turn: RoundResult | null;
}

/** The workshop takes today for all metrics, then one year for all metrics. */
const positionIn = ({ metrics }: KeyMetricsSummary): Position => {
  const rows = ROUNDS.flatMap((round) => metrics.map((result) => result[round]));
  const last = rows.findLastIndex((row) => answersOf(row) > 0);
  const current = rows[last] ?? null;
  return { current, turn: current && current.tally.missing > 0 ? current : (rows[last + 1] ?? null) };
};

/** The metric to be talked about now; null when all is done. */
export const metricInTurn = (summary: KeyMetricsSummary): Metric | null =>
  positionIn(summary).turn?.metric ?? null;

/** What to say or do now. */
export const nextStep = (summary: KeyMetricsSummary, t: Translate): string => {
  const { current, turn } = positionIn(summary);
  if (turn === null) return t('key-metrics.next.write');
  if (current === null && summary.status === 'absent') return t('key-metrics.next.insert');
  const values = { metric: t(metricName(turn.metric)), count: turn.tally.missing };
  if (turn === current) return t(`key-metrics.next.wait-${turn.round}`, values);
  if (current === null) return t('key-metrics.next.start', values);
  if (turn.round === 'today') return t('key-metrics.next.stories', values);
  const isFirst = turn.metric === METRICS[0];
  return t(isFirst ? 'key-metrics.next.year' : 'key-metrics.next.year-goes-on', values);
};
