import { centreOf, contains, distanceTo, type Point, type Rect } from '../../board/geometry.ts';
import type { BoardItem, ItemId } from '../../board/item.ts';
import type { ItemKey, KeyIndex } from '../../board/keys.ts';
import { FRAME_WIDTH } from './geometry.ts';
import { type Area, areasInFrame, type CellArea, type StoriesArea } from './layout.ts';

/** Where everything of the activity lies now, in board coordinates. */
export interface Ground {
  readonly frame: BoardItem | null;
  /** No key leads to the frame or any area of it. */
  readonly byTitle: boolean;
  /** Ids of the frame, one that was deleted included. */
  readonly homes: ReadonlySet<ItemId>;
  /** Items of other activities: what lies in their frames is theirs. */
  readonly others: ReadonlySet<ItemId>;
  /** The frame, or what is left of it. */
  readonly rect: Rect;
  readonly copies: readonly BoardItem[];
  /** Current rectangles, cells first. */
  readonly areas: readonly Area[];
  /** The same as they were written last, dp from the frame's corner. */
  readonly written: readonly Area[];
  readonly cells: readonly CellArea[];
  /** Story areas, a little larger than they look. */
  readonly stories: readonly StoriesArea[];
  /** Around all cells. */
  readonly scales: Rect;
  /** Nothing outside this has to do with the activity. */
  readonly reach: Rect;
  /** How many times larger than inserted; sizes are judged by it. */
  readonly scale: number;
  /** Roles of our own items that are still there. */
  readonly roles: ReadonlyMap<ItemId, string>;
  /** Roles of areas that were made and are gone. */
  readonly gone: readonly string[];
  /** Keys of our items, recovered ones included. */
  readonly keys: KeyIndex;
  readonly living: ReadonlyMap<ItemKey, BoardItem>;
}

/** dp from the frame. Farther away a dot has probably nothing to do with it. */
export const STRAY = 300;

export const areaAt = (ground: Pick<Ground, 'areas'>, point: Point): Area | null =>
  ground.areas.find((area) => contains(area.box, point)) ?? null;

export const storiesAt = (ground: Ground, point: Point): StoriesArea | null =>
  ground.stories.find((area) => contains(area.box, point)) ?? null;

/** True between the cells, on the ground that belongs to the scales. */
export const isBetweenCells = (ground: Ground, point: Point): boolean => contains(ground.scales, point);

export const nearestCell = (ground: Ground, point: Point): CellArea | null => {
  const [first, ...rest] = ground.cells;
  if (!first) return null;
  return rest.reduce(
    (best, cell) => (distanceTo(cell.box, point) < distanceTo(best.box, point) ? cell : best),
    first,
  );
};

/** The area of a copy an item lies in, as far as the frame of the copy tells. */
export const areaInCopy = (copy: BoardItem, item: BoardItem): Area | null => {
  const scale = copy.box.width / FRAME_WIDTH;
  const centre = centreOf(item.box);
  const point = { x: (centre.x - copy.box.x) / scale, y: (centre.y - copy.box.y) / scale };
  return areaAt({ areas: areasInFrame(copy.box) }, point);
};
