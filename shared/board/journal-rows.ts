import type { Point } from './geometry.ts';
import { translate } from './geometry.ts';
import { expectedImprint, imprintOf, isUntouched } from './imprint.ts';
import { type BoardItem, type ItemId, type NewItem, topLeft } from './item.ts';
import type { CreatedRow, JournalRow, MovedRow, RemovedRow, UpdatedRow } from './journal.ts';
import { type ItemKey, type KeyIndex, keyOfItem } from './keys.ts';
import { type BoardSnapshot, itemsById, itemsByKey } from './snapshot.ts';
import type { BoardStep, CreateStep, MoveStep, RemoveStep, UpdateStep } from './steps.ts';

/** Top-left corners of frames, by key or id. */
export type Corners = Readonly<Record<string, Point>>;

const ORIGIN: Point = { x: 0, y: 0 };

const cornerIn = (corners: Corners, frame: string | null): Point =>
  (frame === null ? undefined : corners[frame]) ?? ORIGIN;

const away = ({ x, y }: Point): Point => ({ x: -x, y: -y });

/** The corners of all frames that steps speak of: those on the board, and those about to be made. */
export const cornersOf = (steps: readonly BoardStep[], snapshot: BoardSnapshot): Corners => {
  const living = itemsByKey(snapshot);
  const byId = itemsById(snapshot);
  const made = new Map(
    steps.flatMap((step) =>
      step.do === 'create' && step.parent === null ? [[step.key, topLeft(step.item)]] : [],
    ),
  );
  const corners: Record<string, Point> = {};
  for (const step of steps) {
    const frame = frameOf(step, snapshot.keys);
    if (frame === null) continue;
    const item = living.get(frame) ?? byId.get(frame);
    const corner = item ? topLeft(item) : made.get(frame);
    if (corner) corners[frame] = corner;
  }
  return corners;
};

/** How a row names the frame an item lies in: by key where the frame may be made anew, else by id. */
const frameOf = (step: BoardStep, keys: KeyIndex): string | null => {
  if (step.do === 'create' || step.do === 'adopt') return step.parent;
  return step.do === 'remove' ? keyOfItem(step.before.parentId, keys) : step.before.parentId;
};

/** What is written into the journal before anything is changed. */
export const intendedRows = (
  steps: readonly BoardStep[],
  corners: Corners,
  snapshot: BoardSnapshot,
): readonly JournalRow[] =>
  steps.flatMap((step): JournalRow[] => {
    if (step.do === 'create') return [createdRow(step, corners)];
    if (step.do === 'update') return [updatedRow(step, corners, snapshot)];
    if (step.do === 'move') return [movedRow(step, corners)];
    return step.do === 'remove' ? removedRow(step, corners, snapshot) : [];
  });

const createdRow = (step: CreateStep, corners: Corners): CreatedRow => ({
  do: 'create',
  key: step.key,
  id: null,
  frame: step.parent,
  left: expectedImprint(step.item, cornerIn(corners, step.parent)),
});

const updatedRow = (step: UpdateStep, corners: Corners, snapshot: BoardSnapshot): UpdatedRow => {
  const { change, before } = step;
  const corner = cornerIn(corners, before.parentId);
  const expected = { ...before, ...change, style: before.style };
  const known = snapshot.keys.get(step.key);
  return {
    do: 'update',
    key: step.key,
    id: step.id,
    frame: before.parentId,
    before: {
      ...(change.box && { box: translate(before.box, away(corner)) }),
      ...(change.text !== undefined && { text: before.text }),
      ...(change.style && { style: before.style }),
    },
    left: expectedImprint(expected, corner),
    record: known ?? step.record,
  };
};

const movedRow = (step: MoveStep, corners: Corners): MovedRow => ({
  do: 'move',
  id: step.id,
  frame: step.before.parentId,
  by: step.by,
  left: imprintOf(
    { ...step.before, box: translate(step.before.box, step.by) },
    cornerIn(corners, step.before.parentId),
  ),
});

/** Only kinds that can be made again; the product removes no other. */
const removedRow = (step: RemoveStep, corners: Corners, snapshot: BoardSnapshot): RemovedRow[] => {
  const item = asNewItem(step.before);
  const record = snapshot.keys.get(step.key);
  if (!item || !record) return [];
  const frame = keyOfItem(step.before.parentId, snapshot.keys);
  const box = translate(item.box, away(cornerIn(corners, frame)));
  return [{ do: 'remove', key: step.key, frame, item: { ...item, box }, record }];
};

const asNewItem = ({ kind, box, text, shape, style }: BoardItem): NewItem | null =>
  kind === 'frame' || kind === 'sticky_note' || kind === 'shape' || kind === 'text'
    ? { kind, box, text, shape, style }
    : null;

/** What a run of the writer did. */
export interface WrittenItems {
  /** Items made, as the board answered them. */
  readonly made: ReadonlyMap<ItemKey, BoardItem>;
  /** Items updated and moved, as the board answered them. */
  readonly changed: ReadonlyMap<ItemId, BoardItem>;
}

/**
 * The rows of what was really done. How an item was left is taken from the read afterwards, in the board's own words,
 * unless a person was quicker: then from the board's answer to the write.
 */
export const doneRows = (
  rows: readonly JournalRow[],
  written: WrittenItems,
  corners: Corners,
  after: BoardSnapshot,
): readonly JournalRow[] => {
  const byId = itemsById(after);
  const now = currentCorners(corners, after);
  const leftAs = (answer: BoardItem, frame: string | null) => {
    const answered = imprintOf(answer, cornerIn(corners, frame));
    const found = byId.get(answer.id);
    const read = found && imprintOf(found, cornerIn(now, frame));
    return read && isUntouched({ ...answered, style: null }, read) ? read : answered;
  };
  return rows.map((row): JournalRow => {
    if (row.do === 'create') {
      const answer = written.made.get(row.key);
      return answer ? { ...row, id: answer.id, left: leftAs(answer, row.frame) } : row;
    }
    if (row.do === 'update' || row.do === 'move') {
      const answer = written.changed.get(row.id);
      return answer ? { ...row, left: leftAs(answer, row.frame) } : row;
    }
    return row;
  });
};

/** The same frames where they are now; one that is gone stays where it was. */
export const currentCorners = (corners: Corners, snapshot: BoardSnapshot): Corners => {
  const living = itemsByKey(snapshot);
  const byId = itemsById(snapshot);
  return Object.fromEntries(
    Object.entries(corners).map(([frame, then]) => {
      const item = living.get(frame) ?? byId.get(frame);
      return [frame, item ? topLeft(item) : then];
    }),
  );
};
