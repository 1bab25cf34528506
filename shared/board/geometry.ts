/** All lengths and places are board dp; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle by its top-left corner. */
export interface Rect extends Point, Size {}

export const centreOf = (rect: Rect): Point => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });

export const rectAround = (centre: Point, size: Size): Rect => ({
  x: centre.x - size.width / 2,
  y: centre.y - size.height / 2,
  width: size.width,
  height: size.height,
});

export const translate = <R extends Point>(rect: R, by: Point): R => ({
  ...rect,
  x: rect.x + by.x,
  y: rect.y + by.y,
});

/** Grows on every side; a negative margin shrinks. */
export const inflate = (rect: Rect, margin: number): Rect => ({
  x: rect.x - margin,
  y: rect.y - margin,
  width: rect.width + 2 * margin,
  height: rect.height + 2 * margin,
});

/** Left and top edge belong to the rectangle, right and bottom edge do not, so neighbours never share a point. */
export const contains = (rect: Rect, point: Point): boolean =>
  point.x >= rect.x && point.x < rect.x + rect.width && point.y >= rect.y && point.y < rect.y + rect.height;

export const encloses = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Distance from a point to the nearest edge of a rectangle around it; 0 when the point is outside. */
export const distanceToEdge = (rect: Rect, point: Point): number =>
  contains(rect, point)
    ? Math.min(
        point.x - rect.x,
        rect.x + rect.width - point.x,
        point.y - rect.y,
        rect.y + rect.height - point.y,
      )
    : 0;

/** Distance from a point outside a rectangle to it; 0 when inside. */
export const distanceTo = (rect: Rect, point: Point): number =>
  Math.hypot(
    Math.max(rect.x - point.x, 0, point.x - (rect.x + rect.width)),
    Math.max(rect.y - point.y, 0, point.y - (rect.y + rect.height)),
  );

/** The smallest rectangle around all; null for none. */
export const union = (rects: readonly Rect[]): Rect | null => {
  if (rects.length === 0) return null;
  const left = Math.min(...rects.map((r) => r.x));
  const top = Math.min(...rects.map((r) => r.y));
  const right = Math.max(...rects.map((r) => r.x + r.width));
  const bottom = Math.max(...rects.map((r) => r.y + r.height));
  return { x: left, y: top, width: right - left, height: bottom - top };
};
