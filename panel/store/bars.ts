import type { Distribution, Series } from '../../shared/workshop/view.ts';

export interface Bar {
  readonly count: number;
  /** Height relative to the highest bar of both series, 0 to 1. */
  readonly share: number;
  readonly items: readonly string[];
  /** True where the median lies: at one choice, or at the lower and the upper one. */
  readonly median: boolean;
}

export interface Column {
  readonly short: string;
  readonly full: string;
  readonly above: Bar;
  readonly below: Bar;
}

/** A distribution as the chart draws it: one column per choice, both series on one scale. */
export const columnsOf = ({ choices, above, below }: Distribution): readonly Column[] => {
  const highest = Math.max(1, ...above.counts, ...below.counts);
  return choices.map(({ short, full }, choice) => ({
    short,
    full,
    above: barOf(above, choice, highest),
    below: barOf(below, choice, highest),
  }));
};

const barOf = ({ counts, items, median }: Series, choice: number, highest: number): Bar => {
  const count = counts[choice] ?? 0;
  return {
    count,
    share: count / highest,
    items: items[choice] ?? [],
    median: median?.includes(choice) ?? false,
  };
};
