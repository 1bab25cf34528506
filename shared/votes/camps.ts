import { type BandPair, type Counts, totalOf } from './counts.ts';

const SMALLEST_SHARE = 0.25;
const SMALLEST_DISTANCE = 2;

const isPeak = (counts: Counts, i: number): boolean =>
  (counts[i] ?? 0) >= (counts[i - 1] ?? 0) && (counts[i] ?? 0) >= (counts[i + 1] ?? 0);

const hasValley = (counts: Counts, left: number, right: number): boolean => {
  const lowerPeak = Math.min(counts[left] ?? 0, counts[right] ?? 0);
  return counts.slice(left + 1, right).some((count) => count < lowerPeak);
};

/**
 * Pairs of camps: two bands no neighbour exceeds, each with at least a quarter of the votes, two or more bands apart,
 * with a strictly lower band between them.
 */
export const camps = (counts: Counts): readonly BandPair[] => {
  const enough = totalOf(counts) * SMALLEST_SHARE;
  const peaks = counts.flatMap((count, i) => (count > 0 && count >= enough && isPeak(counts, i) ? [i] : []));
  return peaks.flatMap((left) =>
    peaks
      .filter((right) => right - left >= SMALLEST_DISTANCE && hasValley(counts, left, right))
      .map((right): BandPair => [left + 1, right + 1]),
  );
};
