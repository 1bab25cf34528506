import {
  centreOf,
  contains,
  inflate,
  type Point,
  type Rect,
  type Size,
  translate,
} from '../../board/geometry.ts';
import { type BoardItem, topLeft } from '../../board/item.ts';
import { itemKey } from '../../board/keys.ts';
import type { PlannedMove } from '../../board/plan.ts';
import { sameBox } from '../../board/same.ts';
import type { BoardSnapshot } from '../../board/snapshot.ts';
import type { ActivityContext } from '../activity.ts';
import { areaAt, type Ground, isBetweenCells, nearestCell, storiesAt } from './ground.ts';
import { ACTIVITY } from './id.ts';
import { type Area, areasFor } from './layout.ts';
import { locate } from './locate.ts';

/** Where each area will lie, by role; areas that stay are not in it. */
type Targets = ReadonlyMap<string, Rect>;

/**
 * When the template for these settings puts an area elsewhere, whatever people placed in it goes along and stays
 * inside. An area that a person moved stays, and so does what lies in it. Only children of the frame go along: a loose
 * note beside or under it is not the frame's to move.
 */
export const carryOver = (snapshot: BoardSnapshot, context: ActivityContext): readonly PlannedMove[] => {
  const ground = locate(snapshot, context);
  if (!ground?.frame) return [];
  const targets = targetsOf(ground, ground.frame, snapshot, context);
  return targets.size === 0 ? [] : snapshot.items.flatMap((item) => moveOf(item, ground, targets));
};

const targetsOf = (
  ground: Ground,
  frame: BoardItem,
  snapshot: BoardSnapshot,
  { instance, settings }: ActivityContext,
): Targets => {
  const corner = topLeft(frame);
  const planned = new Map(areasFor(settings.participants).map(({ role, box }) => [role, box]));
  const targets = new Map<string, Rect>();
  for (const { role, box: now } of ground.areas) {
    const key = itemKey(instance, ACTIVITY, role);
    const written = snapshot.keys.get(key)?.box;
    const wanted = planned.get(role);
    if (!wanted || (written && sameBox('shape', written, wanted))) continue;
    const wasMoved = ground.living.has(key) && written && !sameBox('shape', now, translate(written, corner));
    if (!wasMoved) targets.set(role, translate(wanted, corner));
  }
  return targets;
};

const moveOf = (item: BoardItem, ground: Ground, targets: Targets): readonly PlannedMove[] => {
  if (!isPlacedByPeople(item, ground)) return [];
  const area = areaOf(item, ground);
  const target = area && targets.get(area.role);
  if (!area || !target) return [];
  const centre = centreOf(item.box);
  const along = translate(centre, { x: target.x - area.box.x, y: target.y - area.box.y });
  const to = contains(area.box, centre) ? keptInside(along, item.box, target) : along;
  const by = { x: to.x - centre.x, y: to.y - centre.y };
  return by.x === 0 && by.y === 0 ? [] : [{ id: item.id, by }];
};

const isPlacedByPeople = (item: BoardItem, { frame, roles }: Ground): boolean => {
  if (item.kind === 'frame' || item.kind === 'connector') return false;
  if (frame === null || item.parentId !== frame.id) return false;
  const role = roles.get(item.id);
  return role === undefined || role.startsWith('dot/');
};

const areaOf = (item: BoardItem, ground: Ground): Area | null => {
  const centre = centreOf(item.box);
  const area = areaAt(ground, centre) ?? storiesAt(ground, centre);
  if (area) return area;
  return isBetweenCells(ground, centre) ? nearestCell(ground, centre) : null;
};

/** dp between an item and the edge of its area. */
const AIR = 12;

/** An area may get smaller: the item stays in it, whole where it fits. */
const keptInside = (centre: Point, size: Size, area: Rect): Point => {
  const within = (value: number, from: number, length: number, extent: number) => {
    const margin = Math.min(extent / 2 + AIR, length / 2);
    return Math.min(Math.max(value, from + margin), from + length - margin);
  };
  if (contains(inflate(area, -AIR), centre)) return centre;
  return {
    x: within(centre.x, area.x, area.width, size.width),
    y: within(centre.y, area.y, area.height, size.height),
  };
};
