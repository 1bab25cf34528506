import { overlaps, type Point, type Rect, type Size } from './geometry.ts';
import type { ItemKey } from './keys.ts';
import type { BoardPlan, PlannedItem } from './plan.ts';
import { type BoardSnapshot, itemsByKey } from './snapshot.ts';

/** Root items of a plan that are not on the board yet: each needs a place. */
export const unplaced = (plan: BoardPlan, snapshot: BoardSnapshot): readonly PlannedItem[] => {
  const living = itemsByKey(snapshot);
  return plan.items.filter((item) => item.parent === null && !living.has(item.key));
};

/**
 * Top-left corner of a place right of `anchor`, tops aligned: the nearest one that covers nothing. Whatever lies in the
 * way is passed on its right, with the same gap.
 */
export const placeBeside = (anchor: Rect, size: Size, gap: number, obstacles: readonly Rect[]): Point => {
  const fromLeft = obstacles.toSorted((a, b) => a.x - b.x);
  let x = anchor.x + anchor.width + gap;
  for (const obstacle of fromLeft) {
    if (overlaps({ ...size, x, y: anchor.y }, obstacle)) x = obstacle.x + obstacle.width + gap;
  }
  return { x, y: anchor.y };
};

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Top-left corner a frame that was deleted had, told by most of its parts that are still there; null without any. Put
 * back there, it takes its parts in again.
 */
export const placeAround = (root: ItemKey, plan: BoardPlan, snapshot: BoardSnapshot): Point | null => {
  const living = itemsByKey(snapshot);
  const corners = plan.items.flatMap(({ key, parent }): readonly Point[] => {
    const now = living.get(key)?.box;
    const written = snapshot.keys.get(key)?.box;
    return parent === root && now && written ? [{ x: now.x - written.x, y: now.y - written.y }] : [];
  });
  if (corners.length === 0) return null;
  return { x: middle(corners.map(({ x }) => x)), y: middle(corners.map(({ y }) => y)) };
};
