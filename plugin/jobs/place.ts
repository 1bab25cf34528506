import { overlaps, type Point, type Rect } from '../../shared/board/geometry.ts';
import type { BoardHost } from '../../shared/board/host.ts';
import type { ItemKey } from '../../shared/board/keys.ts';
import { placeAround, placeBeside, unplaced } from '../../shared/board/placement.ts';
import type { BoardPlan, PlannedItem } from '../../shared/board/plan.ts';
import { type BoardSnapshot, itemsByKey } from '../../shared/board/snapshot.ts';

/** Finds a place for each root item of a plan that is not on the board yet. */
export const place = async (
  board: BoardHost,
  plan: BoardPlan,
  snapshot: BoardSnapshot,
): Promise<ReadonlyMap<ItemKey, Point>> => {
  const boxes = new Map<ItemKey, Rect>([...itemsByKey(snapshot)].map(([key, item]) => [key, item.box]));
  const placed = new Map<ItemKey, Point>();
  for (const item of unplaced(plan, snapshot)) {
    const corner =
      placeAround(item.key, plan, snapshot) ??
      besideOf(item, boxes, snapshot) ??
      (await board.freeSpace(item.box));
    placed.set(item.key, corner);
    boxes.set(item.key, { ...item.box, ...corner });
  }
  return placed;
};

/** Null when it may go anywhere, or when its neighbour is gone. */
const besideOf = (
  item: PlannedItem,
  boxes: ReadonlyMap<ItemKey, Rect>,
  snapshot: BoardSnapshot,
): Point | null => {
  if (item.place?.at !== 'beside') return null;
  const anchor = boxes.get(item.place.key);
  if (!anchor) return null;
  const obstacles = snapshot.items.flatMap(({ kind, box }) =>
    kind === 'connector' || overlaps(box, anchor) ? [] : [box],
  );
  return placeBeside(anchor, item.box, item.place.gap, obstacles);
};
