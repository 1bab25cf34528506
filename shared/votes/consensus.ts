import { type Counts, totalOf } from './counts.ts';

/** With fewer votes a number would promise more than it knows. */
export const FEWEST_VOTES_FOR_CONSENSUS = 5;

export type ConsensusWord = 'close-together' | 'spread' | 'far-apart';

/**
 * Agreement on an ordered scale of k bands, 1 when all votes share a band and 0 when half lie at each end:
 * `1 + Σ pᵢ · log₂(1 − |i − μ| / (k − 1))`, μ = Σ i·pᵢ. Null without votes.
 *
 * W. J. Tastle, M. J. Wierman: Consensus and dissention: a measure of ordinal dispersion.
 * International Journal of Approximate Reasoning 45 (2007) 531–545.
 */
export const consensus = (counts: Counts): number | null => {
  const n = totalOf(counts);
  if (n === 0) return null;
  if (counts.length === 1) return 1;
  const mean = counts.reduce((sum, count, i) => sum + (i * count) / n, 0);
  const width = counts.length - 1;
  const agreement = counts.reduce(
    (sum, count, i) => (count === 0 ? sum : sum + (count / n) * Math.log2(1 - Math.abs(i - mean) / width)),
    1,
  );
  return Math.min(1, Math.max(0, agreement));
};

/** The consensus in a word, or null below five votes. The thresholds 0.80 and 0.65 are this product's own. */
export const consensusWord = (counts: Counts): ConsensusWord | null => {
  const value = consensus(counts);
  if (value === null || totalOf(counts) < FEWEST_VOTES_FOR_CONSENSUS) return null;
  if (value >= 0.8) return 'close-together';
  return value >= 0.65 ? 'spread' : 'far-apart';
};
