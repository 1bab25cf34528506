import { changedParts, planFingerprint, textFingerprint } from './fingerprint.ts';
import { sizesOnTheWay } from './frame-size.ts';
import { encloses, type Point, type Rect, translate } from './geometry.ts';
import { type BoardItem, type ItemChange, topLeft } from './item.ts';
import type { ItemKey, KeyRecord } from './keys.ts';
import type { BoardPlan, PlannedItem } from './plan.ts';
import { recordOf } from './record-of.ts';
import { sameBox, sameSize } from './same.ts';
import { type BoardSnapshot, itemsById, itemsByKey } from './snapshot.ts';
import type { AdoptStep, BoardStep, CreateStep, MoveStep, UpdateStep } from './steps.ts';

/** What the board holds of a plan, and where its frames are or will be. */
interface Ground {
  readonly living: ReadonlyMap<ItemKey, BoardItem>;
  readonly keys: ReadonlyMap<ItemKey, KeyRecord>;
  cornerOf(key: ItemKey): Point;
}

/**
 * The writes that turn the board found into the board planned; none when nothing is to do. `placed` gives the top-left
 * corner of each root item that does not exist yet. Order: frames grow, items are made (layers ascending), updated,
 * moved, adopted by their frames, removed, frames shrink.
 */
export const diff = (
  plan: BoardPlan,
  snapshot: BoardSnapshot,
  placed: ReadonlyMap<ItemKey, Point>,
): BoardStep[] => {
  const ground = groundOf(snapshot, placed);
  const items = plan.items.toSorted((a, b) => a.layer - b.layer);
  const frames = items.filter((item) => item.kind === 'frame').map((item) => frameSteps(item, ground));
  const others = items.filter((item) => item.kind !== 'frame').map((item) => stepFor(item, ground));
  const updates = others.flatMap((step) => (step?.do === 'update' ? [step] : []));
  return [
    ...frames.flatMap((frame) => frame.first),
    ...others.flatMap((step) => (step?.do === 'create' ? [step] : [])),
    ...updates,
    ...movesOf(plan, snapshot, updates),
    ...adoptions(items, ground),
    ...plan.remove.flatMap((key): BoardStep[] => {
      const before = ground.living.get(key);
      return before ? [{ do: 'remove', key, before }] : [];
    }),
    ...frames.flatMap((frame) => frame.last),
  ];
};

const groundOf = (snapshot: BoardSnapshot, placed: ReadonlyMap<ItemKey, Point>): Ground => {
  const living = itemsByKey(snapshot);
  return {
    living,
    keys: snapshot.keys,
    cornerOf(key) {
      const item = living.get(key);
      const corner = item ? topLeft(item) : placed.get(key);
      if (!corner) throw new RangeError(`No place is known for ${key}.`);
      return corner;
    },
  };
};

/** The planned box in board coordinates. */
const boxOnBoard = (item: PlannedItem, ground: Ground): Rect =>
  item.parent === null
    ? { ...item.box, ...ground.cornerOf(item.key) }
    : translate(item.box, ground.cornerOf(item.parent));

const stepFor = (item: PlannedItem, ground: Ground): CreateStep | UpdateStep | null => {
  const now = ground.living.get(item.key);
  const record = ground.keys.get(item.key);
  return now && record ? updateStep(item, now, record, ground) : createStep(item, ground);
};

const createStep = (item: PlannedItem, ground: Ground): CreateStep => ({
  do: 'create',
  key: item.key,
  parent: item.parent,
  item: {
    kind: item.kind,
    box: boxOnBoard(item, ground),
    text: item.text,
    shape: item.shape,
    style: item.style,
  },
  layer: item.layer,
  mark: item.mark ?? null,
  record: recordOf(item),
});

/** Only what the plan changed is written, and nothing of it where a person has edited or moved the item. */
const updateStep = (
  item: PlannedItem,
  now: BoardItem,
  record: KeyRecord,
  ground: Ground,
): UpdateStep | null => {
  const changed = changedParts(record.plan, planFingerprint(item));
  const edited = textFingerprint(now.text) !== record.text;
  const change: ItemChange = {
    ...(changed.box && !wasMoved(item, now, record, ground) && { box: boxOnBoard(item, ground) }),
    ...(changed.text && !edited && { text: item.text }),
    ...(changed.style && { style: item.style }),
  };
  if (Object.keys(change).length === 0) return null;
  const text = edited ? record.text : textFingerprint(item.text);
  const to = { ...recordOf(item), text };
  return { do: 'update', key: item.key, id: now.id, change, before: now, record: to };
};

const wasMoved = (item: PlannedItem, now: BoardItem, record: KeyRecord, ground: Ground): boolean => {
  if (!record.box || item.parent === null) return false;
  return !sameBox(now.kind, now.box, translate(record.box, ground.cornerOf(item.parent)));
};

/** A frame keeps its top-left corner; one that a person has resized only grows as far as the plan needs. */
const frameSteps = (
  item: PlannedItem,
  ground: Ground,
): { readonly first: BoardStep[]; readonly last: BoardStep[] } => {
  const step = stepFor(item, ground);
  if (step?.do !== 'update' || !step.change.box) return { first: step ? [step] : [], last: [] };
  const { box, ...rest } = step.change;
  const now = step.before.box;
  const written = ground.keys.get(item.key)?.box;
  const resized = written !== undefined && !sameSize(now, written);
  const wanted = resized
    ? { width: Math.max(now.width, box.width), height: Math.max(now.height, box.height) }
    : box;
  const way = sizesOnTheWay(now, wanted);
  const early = { ...rest, ...(way.first && { box: way.first }) };
  return {
    first: Object.keys(early).length > 0 ? [{ ...step, change: early }] : [],
    last: way.last ? [{ ...step, change: { box: way.last } }] : [],
  };
};

/** An item that the plan itself puts elsewhere is not moved on top of that. */
const movesOf = (plan: BoardPlan, snapshot: BoardSnapshot, updates: readonly UpdateStep[]): MoveStep[] => {
  if (plan.moves.length === 0) return [];
  const byId = itemsById(snapshot);
  const put = new Set(updates.flatMap(({ id, change }) => (change.box ? [id] : [])));
  return plan.moves.flatMap(({ id, by }): MoveStep[] => {
    const before = byId.get(id);
    const stays = put.has(id) || (by.x === 0 && by.y === 0);
    return before && !stays ? [{ do: 'move', id, by, before }] : [];
  });
};

/** New items of a frame, and those a broken-off insert left loose inside it. */
const adoptions = (items: readonly PlannedItem[], ground: Ground): AdoptStep[] => {
  const frames = new Map(items.filter(({ parent }) => parent === null).map((item) => [item.key, item]));
  const byFrame = new Map<ItemKey, ItemKey[]>();
  for (const { key, parent } of items) {
    if (parent === null || !isLoose(key, frames.get(parent), ground)) continue;
    const keys = byFrame.get(parent) ?? [];
    byFrame.set(parent, keys);
    keys.push(key);
  }
  return [...byFrame].map(([parent, keys]) => ({ do: 'adopt', parent, keys }));
};

const isLoose = (key: ItemKey, frame: PlannedItem | undefined, ground: Ground): boolean => {
  const now = ground.living.get(key);
  if (!now) return true;
  if (!frame || now.parentId !== null) return false;
  const box = ground.living.get(frame.key)?.box ?? boxOnBoard(frame, ground);
  return encloses(box, now.box);
};
