import type { ItemId } from '../../board/item.ts';
import type { ConsensusWord } from '../../votes/consensus.ts';
import type { Counts } from '../../votes/counts.ts';
import type { Metric, Round } from '../../votes/scales.ts';
import type { Tally } from '../../votes/tally.ts';
import type { Hint, Summary } from '../activity.ts';
import type { Dot, KeyMetricsReading, Story } from './reading.ts';

export interface RoundResult {
  readonly metric: Metric;
  readonly round: Round;
  readonly tally: Tally;
  /** Null below five votes. */
  readonly word: ConsensusWord | null;
  /** Counts typed in the panel: six bands, then “I don't know”. */
  readonly typed: Counts;
  /** The dots that were counted, “I don't know” among them. */
  readonly dots: readonly Dot[];
  /** The two ends of the row on the board. */
  readonly row: readonly ItemId[];
}

export interface MetricResult {
  readonly metric: Metric;
  readonly today: RoundResult;
  readonly year: RoundResult;
  /** Bands from today to one year; null while a round has no votes. */
  readonly gap: number | null;
  readonly stories: readonly Story[];
}

/** `ask`: worth a question or a hand; `neutral`: good to know. */
export interface KeyMetricsHint extends Hint {
  readonly tone: 'neutral' | 'ask';
  /** Null: about the frame as a whole. */
  readonly metric: Metric | null;
}

export interface KeyMetricsSummary extends Summary {
  /** Expected number of people; 0 when nobody said. */
  readonly people: number;
  readonly metrics: readonly MetricResult[];
  readonly hints: readonly KeyMetricsHint[];
  readonly reading: KeyMetricsReading;
}

/** People who said something about this row, on the board or in the panel. */
export const answersOf = ({ tally }: RoundResult): number => tally.n + tally.dontKnow;

export const hasVotes = ({ today, year }: MetricResult): boolean => answersOf(today) + answersOf(year) > 0;
