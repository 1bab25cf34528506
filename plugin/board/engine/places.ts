import { contains, type Point, type Rect, rectAround, type Size } from '../../../shared/board/geometry.ts';
import { endsOf, type Mirror } from './mirror.ts';
import type { ItemRecord } from './record.ts';

const ORIGIN: Point = { x: 0, y: 0 };
/** A child of a child … of a frame: foreign data may go in a circle. */
const DEEPEST = 8;

export const sizeOf = (record: ItemRecord): Size => {
  const { width, height } = record.own;
  return {
    width: typeof width === 'number' ? width : 0,
    height: typeof height === 'number' ? height : 0,
  };
};

/** Where an item's coordinates start, on the board: the parent's top-left corner, or the board's centre. */
export const originOf = (mirror: Mirror, record: ItemRecord, depth = 0): Point => {
  const parent = record.parentId === null ? undefined : mirror.get(record.parentId);
  if (parent === undefined || depth > DEEPEST) return ORIGIN;
  const start = originOf(mirror, parent, depth + 1);
  return rectAround({ x: start.x + parent.x, y: start.y + parent.y }, sizeOf(parent));
};

/** Centre in board coordinates. */
export const placeOf = (mirror: Mirror, record: ItemRecord): Point => {
  const origin = originOf(mirror, record);
  return { x: origin.x + record.x, y: origin.y + record.y };
};

const aroundEnds = (mirror: Mirror, record: ItemRecord): Rect => {
  const centres = endsOf(record).flatMap((id) => {
    const end = mirror.get(id);
    return end === undefined ? [] : [placeOf(mirror, end)];
  });
  const xs = centres.map((centre) => centre.x);
  const ys = centres.map((centre) => centre.y);
  if (centres.length === 0) return { ...ORIGIN, width: 0, height: 0 };
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

/** Board coordinates, top-left corner. A connector answers the box around its ends. */
export const boundsOf = (mirror: Mirror, record: ItemRecord): Rect =>
  record.type === 'connector'
    ? aroundEnds(mirror, record)
    : rectAround(placeOf(mirror, record), sizeOf(record));

/** The frame in front whose area holds a point. */
export const frameAt = (mirror: Mirror, point: Point): ItemRecord | undefined => {
  let found: ItemRecord | undefined;
  for (const record of mirror.all()) {
    if (record.type !== 'frame') continue;
    if ((found === undefined || record.z > found.z) && contains(boundsOf(mirror, record), point))
      found = record;
  }
  return found;
};
