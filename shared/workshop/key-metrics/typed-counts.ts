import { type Counts, noVotes } from '../../votes/counts.ts';
import type { Metric, Round } from '../../votes/scales.ts';
import type { CountEntries } from '../entries.ts';
import { ACTIVITY } from './id.ts';
import { CHOICES } from './layout.ts';

/** Names the counts that may be typed for one row, for example `key-metrics/lead_time/today`. */
export const entryId = (metric: Metric, round: Round): string => `${ACTIVITY}/${metric}/${round}`;

/** One count per choice: six bands, then “I don't know”. Nothing typed is nothing counted. */
export const typedCounts = (entries: CountEntries, metric: Metric, round: Round): Counts => {
  const typed = entries[entryId(metric, round)] ?? [];
  return noVotes(CHOICES.length).map((none, index) => typed[index] ?? none);
};
