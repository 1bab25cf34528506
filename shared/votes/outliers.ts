import type { Band, Counts } from './counts.ts';
import { median } from './median.ts';

const FAR = 2;

export interface Outlier {
  readonly band: Band;
  readonly votes: number;
}

/** Bands with votes two or more bands from the nearer half of the median: where the stories are. */
export const outliers = (counts: Counts): readonly Outlier[] => {
  const middle = median(counts);
  if (middle === null) return [];
  const [lower, upper] = middle;
  return counts
    .map((votes, index) => ({ band: index + 1, votes }))
    .filter(({ band, votes }) => votes > 0 && (band <= lower - FAR || band >= upper + FAR));
};

export const outlierCount = (counts: Counts): number =>
  outliers(counts).reduce((sum, { votes }) => sum + votes, 0);
