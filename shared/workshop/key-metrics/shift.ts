import type { Point, Rect } from '../../board/geometry.ts';

/** How parts were moved and scaled since they were written: `to = from · scale + (x, y)`. */
export interface Shift extends Point {
  readonly scale: number;
}

/** One part: as it was written, dp from the frame's corner, and as it lies now, board dp. */
export interface Moved {
  readonly from: Rect;
  readonly to: Rect;
}

export const shifted = (box: Rect, { scale, x, y }: Shift): Rect => ({
  x: box.x * scale + x,
  y: box.y * scale + y,
  width: box.width * scale,
  height: box.height * scale,
});

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What most of the parts tell; null without any. */
export const shiftOf = (parts: readonly Moved[]): Shift | null => {
  if (parts.length === 0) return null;
  const scale = middle(parts.map(({ from, to }) => to.width / from.width));
  return {
    scale,
    x: middle(parts.map(({ from, to }) => to.x - from.x * scale)),
    y: middle(parts.map(({ from, to }) => to.y - from.y * scale)),
  };
};
