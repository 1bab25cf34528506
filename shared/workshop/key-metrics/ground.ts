import {
  centreOf,
  contains,
  distanceTo,
  inflate,
  type Point,
  type Rect,
  union,
} from '../../board/geometry.ts';
import type { BoardItem, ItemId } from '../../board/item.ts';
import { type ItemKey, itemKey, roleOf } from '../../board/keys.ts';
import { type BoardSnapshot, itemsByKey } from '../../board/snapshot.ts';
import type { ActivityContext } from '../activity.ts';
import { findFrame } from '../find-frame.ts';
import { FRAME_WIDTH } from './geometry.ts';
import { ACTIVITY, TITLE_PREFIX } from './id.ts';
import { type Area, areasFor, type CellArea, type StoriesArea } from './layout.ts';

/** Where everything of the activity lies now, in board coordinates. */
export interface Ground {
  readonly frame: BoardItem | null;
  /** The frame, or what is left of it. */
  readonly rect: Rect;
  readonly copies: readonly BoardItem[];
  /** Current rectangles, cells first. */
  readonly areas: readonly Area[];
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
  readonly living: ReadonlyMap<ItemKey, BoardItem>;
}

/** `now = then · scale + (x, y)` */
interface Shift extends Point {
  readonly scale: number;
}

/** Story areas reach a little farther than they look, dp; cells never do. */
const TOLERANCE = 20;

/** dp from the frame. Farther away a dot has probably nothing to do with it. */
export const STRAY = 300;

const around = (boxes: readonly Rect[]): Rect => union(boxes) ?? { x: 0, y: 0, width: 0, height: 0 };

/** Null when the activity is not on the board. */
export const groundOf = (snapshot: BoardSnapshot, context: ActivityContext): Ground | null => {
  const living = itemsByKey(snapshot);
  const { instance } = context;
  const { frame, copies } = findFrame(snapshot, living, {
    instance,
    activity: ACTIVITY,
    titlePrefix: TITLE_PREFIX,
  });
  const then = areasThen(snapshot, context);
  const keyOf = (role: string) => itemKey(instance, ACTIVITY, role);
  const isAlive = (area: Area) => living.has(keyOf(area.role));
  if (!frame && !then.some((area) => area.kind === 'cell' && isAlive(area))) return null;
  const shift = shiftOf(then, (role) => living.get(keyOf(role))?.box, frame);
  const areas = then.map(
    (area): Area => ({
      ...area,
      box: living.get(keyOf(area.role))?.box ?? shifted(area.box, shift),
    }),
  );
  const cells = areas.filter((area) => area.kind === 'cell');
  const rect = frame?.box ?? around(areas.map((area) => area.box));
  return {
    frame,
    rect,
    copies,
    areas,
    cells,
    stories: areas
      .filter((area) => area.kind === 'stories')
      .map((area) => ({ ...area, box: inflate(area.box, TOLERANCE * shift.scale) })),
    scales: around(cells.map((cell) => cell.box)),
    reach: inflate(around([rect, ...areas.map((area) => area.box)]), STRAY),
    scale: shift.scale,
    roles: rolesById(living, instance),
    gone: then
      .filter((area) => snapshot.keys.has(keyOf(area.role)) && !isAlive(area))
      .map(({ role }) => role),
    living,
  };
};

/** The areas as they were written last, dp from the frame's corner; as they would be written now where that is not known. */
const areasThen = (snapshot: BoardSnapshot, { instance, settings }: ActivityContext): readonly Area[] =>
  areasFor(settings.participants).map((area): Area => {
    const box = snapshot.keys.get(itemKey(instance, ACTIVITY, area.role))?.box;
    return box ? { ...area, box } : area;
  });

const rolesById = (
  living: ReadonlyMap<ItemKey, BoardItem>,
  instance: string,
): ReadonlyMap<ItemId, string> => {
  const roles = new Map<ItemId, string>();
  for (const [key, item] of living) {
    const role = roleOf(key, instance, ACTIVITY);
    if (role !== null) roles.set(item.id, role);
  }
  return roles;
};

const shifted = (box: Rect, { scale, x, y }: Shift): Rect => ({
  x: box.x * scale + x,
  y: box.y * scale + y,
  width: box.width * scale,
  height: box.height * scale,
});

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** How the frame was moved and scaled, told by most of the parts that are left, else by the frame itself. */
const shiftOf = (
  then: readonly Area[],
  boxNow: (role: string) => Rect | undefined,
  frame: BoardItem | null,
): Shift => {
  const pairs = then.flatMap(({ role, box }) => {
    const now = boxNow(role);
    return now && box.width > 0 ? [{ box, now }] : [];
  });
  if (pairs.length === 0) {
    return {
      scale: (frame?.box.width ?? FRAME_WIDTH) / FRAME_WIDTH,
      x: frame?.box.x ?? 0,
      y: frame?.box.y ?? 0,
    };
  }
  const scale = middle(pairs.map(({ box, now }) => now.width / box.width));
  return {
    scale,
    x: middle(pairs.map(({ box, now }) => now.x - box.x * scale)),
    y: middle(pairs.map(({ box, now }) => now.y - box.y * scale)),
  };
};

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

/** The areas of a copy, as far as its frame tells. */
export const areaInCopy = (copy: BoardItem, item: BoardItem, people: number): Area | null => {
  const scale = copy.box.width / FRAME_WIDTH;
  const centre = centreOf(item.box);
  const point = { x: (centre.x - copy.box.x) / scale, y: (centre.y - copy.box.y) / scale };
  return areaAt({ areas: areasFor(people) }, point);
};
