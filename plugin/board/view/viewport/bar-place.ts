import type { Size } from '../../../../shared/board/geometry.ts';

/** What the bar belongs to, in pixels of the canvas. */
export interface Spot {
  readonly top: number;
  readonly bottom: number;
}

/** Pixels between the bar and what is selected: above it, with room for a frame's title, and below it. */
const GAP = 36;
const GAP_BELOW = 14;
/** Pixels of the bar itself. */
const HEIGHT = 48;
/** Pixels the bar keeps from the top of what it belongs to, at least. */
const LEAST_GAP = 8;
/** Where the bar's lower edge is at the top of the canvas, and the pixels that bars at the bottom take. */
const TOP = 64;
const BOTTOM = 68;

/**
 * Where the lower edge of the bar goes (pixels of the canvas): above what is selected, below it where there is no room
 * above, and at the top edge where it reaches beyond the canvas at both ends.
 */
export const barPlace = ({ top, bottom }: Spot, { height }: Pick<Size, 'height'>): number => {
  const lowest = height - BOTTOM;
  const below = bottom + GAP_BELOW + HEIGHT;
  if (top - LEAST_GAP >= TOP) return Math.min(Math.max(top - GAP, TOP), lowest);
  return below <= lowest ? Math.max(below, TOP) : TOP;
};
