import type { Size } from '../../../../shared/board/geometry.ts';

/** Pixels on the screen: handles around anything smaller would hide it. */
const LEAST = 24;

/** Whether an item is seen so small that anything drawn at its corners would cover it. */
export const isTiny = ({ width, height }: Size, zoom: number): boolean =>
  Math.max(width, height) * zoom < LEAST;
