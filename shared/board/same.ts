import { centreOf, type Rect } from './geometry.ts';
import type { ItemKind } from './item.ts';

/** dp: hosts round, people do not move anything by less. */
const TOLERANCE = 1;

const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE;

/**
 * True when an item lies where another box of it was written. A text and a sticky note decide their own height, so
 * only centre and width count for them.
 */
export const sameBox = (kind: ItemKind, a: Rect, b: Rect): boolean => {
  const [p, q] = [centreOf(a), centreOf(b)];
  const ownHeight = kind === 'text' || kind === 'sticky_note';
  return (
    near(p.x, q.x) && near(p.y, q.y) && near(a.width, b.width) && (ownHeight || near(a.height, b.height))
  );
};

export const sameSize = (a: Rect, b: Rect): boolean => near(a.width, b.width) && near(a.height, b.height);
