import { type BandPair, bandOfVote, type Counts, totalOf } from './counts.ts';

const pairOf = (counts: Counts, first: number, second: number): BandPair | null => {
  const lower = bandOfVote(counts, first);
  const upper = bandOfVote(counts, second);
  return lower === null || upper === null ? null : [lower, upper];
};

/** Both halves of the median: the middle vote, or for an even number of votes the two in the middle. Null without votes. */
export const median = (counts: Counts): BandPair | null => {
  const n = totalOf(counts);
  return pairOf(counts, Math.floor((n + 1) / 2), Math.floor(n / 2) + 1);
};

/** The middle half: the smallest bands whose cumulative share reaches a quarter and three quarters. */
export const middleHalf = (counts: Counts): BandPair | null => {
  const n = totalOf(counts);
  return pairOf(counts, Math.ceil(n / 4), Math.ceil((3 * n) / 4));
};

export const midpoint = ([lower, upper]: BandPair): number => (lower + upper) / 2;
