import { consensusWord } from '../../votes/consensus.ts';
import { addCounts, type Counts, noVotes } from '../../votes/counts.ts';
import { gapBetween } from '../../votes/gap.ts';
import { VOTER_ROLES, type VoterRole } from '../../votes/roles.ts';
import { BANDS, METRICS, type Metric, type Round } from '../../votes/scales.ts';
import { tally, type Votes } from '../../votes/tally.ts';
import type { ActivityContext } from '../activity.ts';
import { frameHints } from './hints-frame.ts';
import { metricHints } from './hints-metric.ts';
import { cellRole } from './layout.ts';
import type { Dot, KeyMetricsReading } from './reading.ts';
import type { KeyMetricsSummary, MetricResult, RoundResult } from './summary.ts';
import { typedCounts } from './typed-counts.ts';

/** Placed and typed votes add up and are tallied alike. */
export const summarise = (reading: KeyMetricsReading, context: ActivityContext): KeyMetricsSummary => {
  const metrics = METRICS.map((metric) => metricResult(reading, metric, context));
  const people = context.settings.participants;
  const hints = [
    ...frameHints(reading, context.t),
    ...metrics.flatMap((metric) => metricHints(metric, people, context.t)),
  ];
  return { status: reading.status, people, metrics, hints, reading };
};

const metricResult = (reading: KeyMetricsReading, metric: Metric, context: ActivityContext): MetricResult => {
  const today = roundResult(reading, metric, 'today', context);
  const year = roundResult(reading, metric, 'year', context);
  return {
    metric,
    today,
    year,
    gap: gapBetween(today.tally.counts, year.tally.counts),
    stories: reading.stories.filter((story) => story.metric === metric),
  };
};

const roundResult = (
  reading: KeyMetricsReading,
  metric: Metric,
  round: Round,
  { entries, settings }: ActivityContext,
): RoundResult => {
  const dots = reading.dots.filter(
    (dot) => dot.reason === null && dot.metric === metric && dot.round === round,
  );
  const typed = typedCounts(entries, metric, round);
  const result = tally(votesOf(dots, typed), settings.participants);
  const row = [`${metric}/${round}/label`, cellRole(metric, round, 'na')];
  return {
    metric,
    round,
    tally: result,
    word: consensusWord(result.counts),
    typed,
    dots,
    row: row.flatMap((role) => reading.parts.get(role) ?? []),
  };
};

/** A typed vote has no role. */
const votesOf = (dots: readonly Dot[], typed: Counts): Votes => {
  const countsOf = (role: VoterRole): Counts =>
    BANDS.map((band) => dots.filter((dot) => dot.role === role && dot.choice === band).length);
  const [business = [], technology = [], data = [], unknown = []] = VOTER_ROLES.map(countsOf);
  const typedBands = addCounts(noVotes(BANDS.length), typed);
  return {
    byRole: { business, technology, data, unknown: addCounts(unknown, typedBands) },
    dontKnow: dots.filter((dot) => dot.choice === 'na').length + (typed[BANDS.length] ?? 0),
  };
};
