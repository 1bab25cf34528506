import { inflate, type Rect, union } from '../../board/geometry.ts';
import type { BoardItem, ItemId } from '../../board/item.ts';
import { type ItemKey, itemKey, type KeyIndex, roleOf } from '../../board/keys.ts';
import { type BoardSnapshot, itemsByKey } from '../../board/snapshot.ts';
import type { ActivityContext } from '../activity.ts';
import { findFrame } from '../find-frame.ts';
import { FRAME_WIDTH } from './geometry.ts';
import { type Ground, STRAY } from './ground.ts';
import { ACTIVITY, TITLE_PREFIX } from './id.ts';
import { type Area, areasFor, areasInFrame } from './layout.ts';
import { recoveredKeys } from './recovered-keys.ts';
import { type Shift, shifted, shiftOf } from './shift.ts';

/** Story areas reach a little farther than they look, dp; cells never do. */
const TOLERANCE = 20;

/** Finds the frame and every area of it, deleted ones too; null when the activity is not on the board. */
export const locate = (snapshot: BoardSnapshot, context: ActivityContext): Ground | null => {
  const { instance } = context;
  const search = { instance, activity: ACTIVITY, titlePrefix: TITLE_PREFIX };
  const { frame, copies } = findFrame(snapshot, itemsByKey(snapshot), search);
  const { keys, living, byTitle } = partsOf(frame, snapshot, context);
  const keyFor = (role: string) => itemKey(instance, ACTIVITY, role);
  const now = (role: string) => living.get(keyFor(role))?.box;
  const written = byTitle && frame ? areasInFrame(frame.box) : areasThen(keys, context);
  if (!frame && !written.some(({ kind, role }) => kind === 'cell' && now(role))) return null;
  const shift = shiftNow(written, now, frame);
  const areas = written.map((area): Area => ({ ...area, box: now(area.role) ?? shifted(area.box, shift) }));
  return {
    frame,
    byTitle,
    copies,
    keys,
    living,
    written,
    ...extentOf(areas, frame, shift.scale),
    roles: rolesById(living, instance, frame),
    ...framesAround(frame, snapshot, instance),
    gone: written.map(({ role }) => role).filter((role) => keys.has(keyFor(role)) && !now(role)),
  };
};

interface Parts {
  readonly keys: KeyIndex;
  readonly living: ReadonlyMap<ItemKey, BoardItem>;
  readonly byTitle: boolean;
}

/**
 * Our items and their keys, recovered where they are not known. A frame none of whose areas has a key is known by its
 * title: keys of what was deleted tell nothing about it.
 */
const partsOf = (frame: BoardItem | null, snapshot: BoardSnapshot, context: ActivityContext): Parts => {
  const living = itemsByKey(snapshot);
  if (!frame) return { keys: snapshot.keys, living, byTitle: false };
  const roles = ['frame', ...areasFor(0).map(({ role }) => role)];
  const byTitle = !roles.some((role) => living.has(itemKey(context.instance, ACTIVITY, role)));
  const recovered = recoveredKeys(frame, living, snapshot, context);
  const known = byTitle ? [...snapshot.keys].filter(([key]) => living.has(key)) : snapshot.keys;
  const keys = new Map([...known, ...recovered]);
  return { keys, living: itemsByKey({ ...snapshot, keys }), byTitle };
};

/** The areas as they were written last, dp from the frame's corner; as they would be written now where that is not known. */
const areasThen = (keys: KeyIndex, { instance, settings }: ActivityContext): readonly Area[] =>
  areasFor(settings.participants).map((area): Area => {
    const box = keys.get(itemKey(instance, ACTIVITY, area.role))?.box;
    return box ? { ...area, box } : area;
  });

/** Ids of the frame, one that was deleted included, and of everything that belongs to other activities. */
const framesAround = (frame: BoardItem | null, { keys }: BoardSnapshot, instance: string) => {
  const lost = keys.get(itemKey(instance, ACTIVITY, 'frame'))?.id;
  const others = [...keys].filter(([key]) => roleOf(key, instance, ACTIVITY) === null);
  return {
    homes: new Set([frame?.id, lost].filter((id) => id !== undefined)),
    others: new Set(others.map(([, { id }]) => id)),
  };
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
  frame: BoardItem | null,
): ReadonlyMap<ItemId, string> => {
  const roles = new Map<ItemId, string>(frame ? [[frame.id, 'frame']] : []);
  for (const [key, item] of living) {
    const role = roleOf(key, instance, ACTIVITY);
    if (role !== null) roles.set(item.id, role);
  }
  return roles;
};

/** Told by most of the parts that are left, else by the frame itself. */
const shiftNow = (
  written: readonly Area[],
  now: (role: string) => Rect | undefined,
  frame: BoardItem | null,
): Shift => {
  const parts = written.flatMap(({ role, box: from }) => {
    const to = now(role);
    return to ? [{ from, to }] : [];
  });
  const { x, y, width } = frame?.box ?? { x: 0, y: 0, width: FRAME_WIDTH };
  return shiftOf(parts) ?? { x, y, scale: width / FRAME_WIDTH };
};
