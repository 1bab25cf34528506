import { overlaps, type Rect } from '../../board/geometry.ts';
import { roleOf } from '../../board/keys.ts';
import { type BoardPlan, emptyPlan, type PlannedItem } from '../../board/plan.ts';
import { type BoardSnapshot, itemsById } from '../../board/snapshot.ts';
import { ROLES, type Role } from '../../votes/roles.ts';
import type { ActivityContext } from '../activity.ts';
import { drawing } from '../drawing.ts';
import { dotPart, dotRole, trayPlaces } from './dots.ts';
import { DOTS_PER_ROLE, TRAY } from './geometry.ts';
import type { Ground } from './ground.ts';
import { ACTIVITY } from './id.ts';
import { locate } from './locate.ts';
import { read } from './read.ts';

/** Fills the tray up to twelve dots of each role, on the places that are free. */
export const refill = (snapshot: BoardSnapshot, context: ActivityContext): BoardPlan => {
  const ground = locate(snapshot, context);
  if (!ground?.frame) return emptyPlan;
  const frame = ground.frame.box;
  const places = placesIn(ground, frame);
  const waiting = waitingDots(snapshot, context);
  const { part } = drawing(context.instance, ACTIVITY, 'frame');
  const items = ROLES.flatMap((role): readonly PlannedItem[] => {
    const missing = DOTS_PER_ROLE - waiting.filter((dot) => dot.role === role).length;
    const first = highestNumber(role, snapshot, context) + 1;
    return freePlaces(places(role), waiting, frame)
      .slice(0, Math.max(0, missing))
      .map((box, index) => part(dotPart(role, first + index, box, context.t)));
  });
  return { ...emptyPlan, items };
};

interface WaitingDot {
  readonly role: string;
  readonly box: Rect;
}

const waitingDots = (snapshot: BoardSnapshot, context: ActivityContext): readonly WaitingDot[] => {
  const items = itemsById(snapshot);
  return read(snapshot, context).dots.flatMap(({ id, role, reason }) => {
    const box = items.get(id)?.box;
    return reason === 'in-tray' && box ? [{ role, box }] : [];
  });
};

/** The places of a role where the tray lies now, dp from the corner of the frame. */
const placesIn = (ground: Ground, frame: Rect): ((role: Role) => readonly Rect[]) => {
  const tray = ground.areas.find((area) => area.kind === 'tray')?.box ?? frame;
  const { scale } = ground;
  return (role) =>
    trayPlaces(role).map((place) => ({
      x: (place.x - TRAY.x) * scale + tray.x - frame.x,
      y: (place.y - TRAY.y) * scale + tray.y - frame.y,
      width: place.width * scale,
      height: place.height * scale,
    }));
};

/** Free places first; where people piled dots up, taken ones follow. */
const freePlaces = (
  places: readonly Rect[],
  waiting: readonly WaitingDot[],
  frame: Rect,
): readonly Rect[] => {
  const onBoard = (place: Rect): Rect => ({ ...place, x: place.x + frame.x, y: place.y + frame.y });
  const isTaken = (place: Rect) => waiting.some(({ box }) => overlaps(box, onBoard(place)));
  return [...places.filter((place) => !isTaken(place)), ...places.filter(isTaken)];
};

/** Of all dots ever made for a role, so that no key is used twice. */
const highestNumber = (role: Role, snapshot: BoardSnapshot, { instance }: ActivityContext): number => {
  const prefix = dotRole(role, 0).slice(0, -1);
  const numbers = [...snapshot.keys.keys()].flatMap((key) => {
    const dot = roleOf(key, instance, ACTIVITY);
    return dot?.startsWith(prefix) ? [Number(dot.slice(prefix.length))] : [];
  });
  return Math.max(DOTS_PER_ROLE, ...numbers);
};
