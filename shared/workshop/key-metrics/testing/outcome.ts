import type { BoardSnapshot } from '../../../board/snapshot.ts';
import type { CountEntries } from '../../entries.ts';
import { contextFor } from '../../testing/context.ts';
import { read } from '../read.ts';
import type { Dot, KeyMetricsReading } from '../reading.ts';
import { summarise } from '../summarise.ts';
import type { KeyMetricsSummary } from '../summary.ts';

export const readingOf = (board: BoardSnapshot, people = 18): KeyMetricsReading =>
  read(board, contextFor(people));

export const summaryOf = (
  board: BoardSnapshot,
  people = 18,
  entries: CountEntries = {},
): KeyMetricsSummary => {
  const context = contextFor(people, entries);
  return summarise(read(board, context), context);
};

export const dotCalled = (reading: KeyMetricsReading, id: string): Dot => {
  const dot = reading.dots.find((one) => one.id === id);
  if (!dot) throw new RangeError(`No dot ${id} was read.`);
  return dot;
};

/** Counts per metric and round: six bands, then “I don't know”. */
export const countsOf = ({ metrics }: KeyMetricsSummary): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(
    metrics.flatMap(({ today, year }) =>
      [today, year].map(({ metric, round, tally }) => [
        `${metric}/${round}`,
        [...tally.counts, tally.dontKnow],
      ]),
    ),
  );
