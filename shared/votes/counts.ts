/** Votes per band, index 0 = band 1 (slow, left) … last index = band k (fast, right). */
export type Counts = readonly number[];

/** Number of a band, from 1 at the left. */
export type Band = number;

/** Two bands, lower first; both the same where they fall together. */
export type BandPair = readonly [lower: Band, upper: Band];

export const totalOf = (counts: Counts): number => counts.reduce((sum, count) => sum + count, 0);

export const addCounts = (a: Counts, b: Counts): Counts => a.map((count, i) => count + (b[i] ?? 0));

export const noVotes = (bands: number): Counts => Array.from({ length: bands }, () => 0);

/** The band of vote number `position` (from 1) when all votes stand in order of bands; null when there is none. */
export const bandOfVote = (counts: Counts, position: number): Band | null => {
  if (position < 1) return null;
  let passed = 0;
  for (const [index, count] of counts.entries()) {
    passed += count;
    if (passed >= position) return index + 1;
  }
  return null;
};
