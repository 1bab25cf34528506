import { styleFingerprint, textFingerprint } from './fingerprint.ts';
import { sizesOnTheWay } from './frame-size.ts';
import { type Point, translate } from './geometry.ts';
import { imprintOf, isUntouched, untouched } from './imprint.ts';
import { type BoardItem, type ItemChange, type ItemId, topLeft } from './item.ts';
import type { CreatedRow, JournalRow, MovedRow, RemovedRow, UpdatedRow } from './journal.ts';
import { type Corners, currentCorners } from './journal-rows.ts';
import { takeMatch, unkeyed } from './match.ts';
import { sameBox } from './same.ts';
import { type BoardSnapshot, itemsById } from './snapshot.ts';
import type { BoardStep, CreateStep, RemoveStep, UpdateStep } from './steps.ts';

/** How to take an operation back, and what stays because people have changed it or put it there. */
export interface TakeBack {
  readonly steps: readonly BoardStep[];
  readonly kept: readonly ItemId[];
}

/** An operation as the journal has it. */
export interface Operation {
  readonly rows: readonly JournalRow[];
  readonly corners: Corners;
  /** Its page closed in the middle: items may exist whose ids nobody wrote down. */
  readonly brokenOff: boolean;
}

interface Scene {
  readonly brokenOff: boolean;
  readonly snapshot: BoardSnapshot;
  readonly byId: ReadonlyMap<ItemId, BoardItem>;
  cornerOf(frame: string | null): Point;
}

const ORIGIN: Point = { x: 0, y: 0 };

/**
 * The writes that take an operation back: unchanged items of ours go, updated ones get back what they had, moved ones
 * return. Whatever people have changed since is left alone, and a frame goes only when nothing else remains in it.
 */
export const takeBack = ({ rows, corners, brokenOff }: Operation, snapshot: BoardSnapshot): TakeBack => {
  const now = currentCorners(corners, snapshot);
  const scene: Scene = {
    snapshot,
    brokenOff,
    byId: itemsById(snapshot),
    cornerOf: (frame) => (frame === null ? undefined : now[frame]) ?? ORIGIN,
  };
  const made = createdBack(
    rows.filter((row) => row.do === 'create'),
    scene,
  );
  const updated = rows.flatMap((row) => (row.do === 'update' ? [updateBack(row, scene)] : []));
  const moved = rows.flatMap((row) => (row.do === 'move' ? [moveBack(row, scene)] : []));
  const removed = rows.flatMap((row) => (row.do === 'remove' ? removeBack(row, scene) : []));
  const parts = [...moved, ...updated, made];
  return {
    steps: [
      ...updated.flatMap((part) => part.first),
      ...removed.filter((step) => step.do === 'create'),
      ...parts.flatMap((part) => part.steps),
      ...removed.filter((step) => step.do === 'adopt'),
      ...made.frames,
      ...updated.flatMap((part) => part.last),
    ],
    kept: [...new Set(parts.flatMap((part) => part.kept))],
  };
};

interface Part {
  readonly steps: readonly BoardStep[];
  readonly kept: readonly ItemId[];
}

const NOTHING: Part = { steps: [], kept: [] };

const createdBack = (
  rows: readonly CreatedRow[],
  scene: Scene,
): Part & { readonly frames: readonly RemoveStep[] } => {
  const found = findMade(rows, scene);
  const [ours, changed] = [new Map<ItemId, RemoveStep>(), new Set<ItemId>()];
  for (const [row, item] of found) {
    if (isUntouched(row.left, imprintOf(item, scene.cornerOf(row.frame)))) {
      ours.set(item.id, { do: 'remove', key: row.key, before: item });
    } else changed.add(item.id);
  }
  const guests = new Set<ItemId>();
  for (const { before: frame } of ours.values()) {
    if (frame.kind !== 'frame') continue;
    for (const guest of guestsOf(frame, ours, scene)) {
      guests.add(guest);
      ours.delete(frame.id);
    }
  }
  const steps = [...ours.values()];
  return {
    steps: steps.filter(({ before }) => before.kind !== 'frame'),
    frames: steps.filter(({ before }) => before.kind === 'frame'),
    kept: [...changed, ...guests],
  };
};

/** What would be left in a frame: its children that are not about to go. */
const guestsOf = (
  frame: BoardItem,
  going: ReadonlyMap<ItemId, RemoveStep>,
  scene: Scene,
): readonly ItemId[] =>
  scene.snapshot.items.flatMap(({ id, parentId }) => (parentId === frame.id && !going.has(id) ? [id] : []));

/**
 * The living items behind rows. Where the operation was broken off, a row without an id is found by its key, else as an
 * item of nobody's that lies exactly where ours was to lie, with the same text.
 */
const findMade = (
  rows: readonly CreatedRow[],
  scene: Scene,
): readonly (readonly [CreatedRow, BoardItem])[] => {
  const { keys, items } = scene.snapshot;
  const pool = unkeyed(items, keys);
  const guess = (row: CreatedRow): BoardItem | undefined => {
    const known = scene.byId.get(keys.get(row.key)?.id ?? '');
    const { kind, text, box } = row.left;
    return known ?? takeMatch({ kind, text, box: translate(box, scene.cornerOf(row.frame)) }, pool);
  };
  return rows.flatMap((row) => {
    const item = row.id !== null ? scene.byId.get(row.id) : scene.brokenOff ? guess(row) : undefined;
    return item ? [[row, item] as const] : [];
  });
};

const updateBack = (
  row: UpdatedRow,
  scene: Scene,
): Part & { readonly first: readonly BoardStep[]; readonly last: readonly BoardStep[] } => {
  const now = scene.byId.get(row.id);
  if (!now) return { ...NOTHING, first: [], last: [] };
  const { change, kept } = partsBack(row, now, scene.cornerOf(row.frame));
  const step: UpdateStep = {
    do: 'update',
    key: row.key,
    id: row.id,
    change,
    before: now,
    record: row.record,
  };
  return { ...(now.kind === 'frame' ? frameBack(step) : itemBack(step)), kept: kept ? [now.id] : [] };
};

/** Part by part: as we left it → what it was before; already as before → nothing; else a person changed it. */
const partsBack = (
  { before, left }: UpdatedRow,
  now: BoardItem,
  corner: Point,
): { readonly change: ItemChange; readonly kept: boolean } => {
  const seen = imprintOf(now, corner);
  const ours = untouched(left, seen);
  const box = before.box && { ...translate(before.box, corner), ...(now.kind === 'frame' && topLeft(now)) };
  const changed = [
    box && !ours.box && !sameBox(now.kind, box, now.box),
    before.text !== undefined && !ours.text && textFingerprint(before.text) !== seen.text,
    before.style && !ours.style && styleFingerprint(before.style) !== seen.style,
  ];
  return {
    change: {
      ...(box && ours.box && { box }),
      ...(before.text !== undefined && ours.text && { text: before.text }),
      ...(before.style && ours.style && { style: before.style }),
    },
    kept: changed.includes(true),
  };
};

const itemBack = (step: UpdateStep) => ({
  first: [],
  steps: Object.keys(step.change).length > 0 ? [step] : [],
  last: [],
});

/** Growing comes first, shrinking last; the corner stays where people may have moved it. */
const frameBack = (step: UpdateStep) => {
  const { box, ...rest } = step.change;
  const way = box ? sizesOnTheWay(step.before.box, box) : { first: null, last: null };
  return {
    ...itemBack({ ...step, change: rest }),
    first: way.first ? [{ ...step, change: { box: way.first } }] : [],
    last: way.last ? [{ ...step, change: { box: way.last } }] : [],
  };
};

const moveBack = (row: MovedRow, scene: Scene): Part => {
  const before = scene.byId.get(row.id);
  if (!before) return NOTHING;
  const back = { x: 0 - row.by.x, y: 0 - row.by.y };
  const seen = imprintOf(before, scene.cornerOf(row.frame));
  if (sameBox(before.kind, row.left.box, seen.box)) {
    return { steps: [{ do: 'move', id: row.id, by: back, before }], kept: [] };
  }
  const neverMoved = sameBox(before.kind, translate(row.left.box, back), seen.box);
  return { steps: [], kept: neverMoved ? [] : [row.id] };
};

/** A removed item is made again, under its old key. */
const removeBack = (row: RemovedRow, scene: Scene): BoardStep[] => {
  const known = scene.snapshot.keys.get(row.key);
  if (known && scene.byId.has(known.id)) return [];
  const create: CreateStep = {
    do: 'create',
    key: row.key,
    parent: row.frame,
    item: { ...row.item, box: translate(row.item.box, scene.cornerOf(row.frame)) },
    layer: 0,
    mark: null,
    record: row.record,
  };
  return row.frame === null ? [create] : [create, { do: 'adopt', parent: row.frame, keys: [row.key] }];
};
