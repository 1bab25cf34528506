import type { Counts } from './counts.ts';
import { median, midpoint } from './median.ts';

export type GapQuestion = 'no-change' | 'large' | 'backwards';

/** Bands from the median of one round to the median of the next, by midpoints; null while one of them has no votes. */
export const gapBetween = (today: Counts, later: Counts): number | null => {
  const from = median(today);
  const to = median(later);
  return from === null || to === null ? null : midpoint(to) - midpoint(from);
};

/** What the gap makes a facilitator ask; null for an ordinary one. */
export const gapQuestion = (gap: number | null): GapQuestion | null => {
  if (gap === null) return null;
  if (gap === 0) return 'no-change';
  if (gap < 0) return 'backwards';
  return gap >= 3 ? 'large' : null;
};
