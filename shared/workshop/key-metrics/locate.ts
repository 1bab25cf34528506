import { inflate, type Point, type Rect, union } from '../../board/geometry.ts';
import type { BoardItem, ItemId } from '../../board/item.ts';
import { type ItemKey, itemKey, roleOf } from '../../board/keys.ts';
import { type BoardSnapshot, itemsByKey } from '../../board/snapshot.ts';
import type { ActivityContext } from '../activity.ts';
import { findFrame } from '../find-frame.ts';
import { FRAME_WIDTH } from './geometry.ts';
import { type Ground, STRAY } from './ground.ts';
import { ACTIVITY, TITLE_PREFIX } from './id.ts';
import { type Area, areasFor, areasInFrame } from './layout.ts';

/** Story areas reach a little farther than they look, dp; cells never do. */
const TOLERANCE = 20;

/** Finds the frame and every area of it, deleted ones too; null when the activity is not on the board. */
export const locate = (snapshot: BoardSnapshot, context: ActivityContext): Ground | null => {
  const { instance } = context;
  const living = itemsByKey(snapshot);
  const search = { instance, activity: ACTIVITY, titlePrefix: TITLE_PREFIX };
  const { frame, copies } = findFrame(snapshot, living, search);
  const now = (role: string) => living.get(itemKey(instance, ACTIVITY, role))?.box;
  const roles = rolesById(living, instance);
  const then = areasThen(frame, roles.size > 0, snapshot, context);
  if (!frame && !then.some(({ kind, role }) => kind === 'cell' && now(role))) return null;
  const shift = shiftOf(then, now, frame);
  const areas = then.map((area): Area => ({ ...area, box: now(area.role) ?? shifted(area.box, shift) }));
  const wasMade = (role: string) => snapshot.keys.has(itemKey(instance, ACTIVITY, role));
  return {
    frame,
    copies,
    living,
    ...extentOf(areas, frame, shift.scale),
    roles,
    gone: then.map(({ role }) => role).filter((role) => wasMade(role) && !now(role)),
  };
};

/**
 * The areas as they were written last, dp from the frame's corner; as they would be written now where that is not known.
 * On a copied board no key is known: there the size of the frame tells.
 */
const areasThen = (
  frame: BoardItem | null,
  isKeyed: boolean,
  snapshot: BoardSnapshot,
  { instance, settings }: ActivityContext,
): readonly Area[] => {
  if (frame && !isKeyed) return areasInFrame(frame.box);
  return areasFor(settings.participants).map((area): Area => {
    const box = snapshot.keys.get(itemKey(instance, ACTIVITY, area.role))?.box;
    return box ? { ...area, box } : area;
  });
};

const around = (boxes: readonly Rect[]): Rect => union(boxes) ?? { x: 0, y: 0, width: 0, height: 0 };

const extentOf = (areas: readonly Area[], frame: BoardItem | null, scale: number) => {
  const cells = areas.filter((area) => area.kind === 'cell');
  const stories = areas.filter((area) => area.kind === 'stories');
  const parts = around(areas.map((area) => area.box));
  const rect = frame?.box ?? parts;
  return {
    scale,
    rect,
    areas,
    cells,
    stories: stories.map((area) => ({ ...area, box: inflate(area.box, TOLERANCE * scale) })),
    scales: around(cells.map((cell) => cell.box)),
    reach: inflate(around([rect, parts]), STRAY),
  };
};

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

/** How a frame was moved and scaled since it was written: `now = then · scale + (x, y)`. */
interface Shift extends Point {
  readonly scale: number;
}

const shifted = (box: Rect, { scale, x, y }: Shift): Rect => ({
  x: box.x * scale + x,
  y: box.y * scale + y,
  width: box.width * scale,
  height: box.height * scale,
});

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Told by most of the parts that are left, else by the frame itself. */
const shiftOf = (
  then: readonly Area[],
  now: (role: string) => Rect | undefined,
  frame: BoardItem | null,
): Shift => {
  const pairs = then.flatMap(({ role, box }) => {
    const there = now(role);
    return there ? [{ box, there }] : [];
  });
  if (pairs.length === 0) return shiftOfFrame(frame?.box ?? { x: 0, y: 0, width: FRAME_WIDTH });
  const scale = middle(pairs.map(({ box, there }) => there.width / box.width));
  return {
    scale,
    x: middle(pairs.map(({ box, there }) => there.x - box.x * scale)),
    y: middle(pairs.map(({ box, there }) => there.y - box.y * scale)),
  };
};

const shiftOfFrame = ({ x, y, width }: Pick<Rect, 'x' | 'y' | 'width'>): Shift => ({
  x,
  y,
  scale: width / FRAME_WIDTH,
});
