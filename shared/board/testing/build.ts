import { textFingerprint } from '../fingerprint.ts';
import type { Rect } from '../geometry.ts';
import type { BoardItem } from '../item.ts';
import type { ItemKey, KeyRecord } from '../keys.ts';
import type { BoardPlan, PlannedItem } from '../plan.ts';
import { recordOf } from '../record-of.ts';
import type { BoardSnapshot } from '../snapshot.ts';

const NOON = '2026-03-02T12:00:00.000Z';

export const box = (x: number, y: number, width = 100, height = 100): Rect => ({ x, y, width, height });

/** An item as a board has it; a white shape unless told otherwise. */
export const item = (id: string, change: Partial<BoardItem> = {}): BoardItem => ({
  id,
  kind: 'shape',
  type: change.kind ?? 'shape',
  box: box(0, 0),
  rotation: 0,
  parentId: null,
  groupId: null,
  text: '',
  shape: 'rectangle',
  style: { fill: '#ffffff' },
  tags: [],
  link: null,
  createdAt: NOON,
  modifiedAt: NOON,
  ...change,
});

export const planned = (key: ItemKey, change: Partial<PlannedItem> = {}): PlannedItem => ({
  key,
  parent: 'frame',
  kind: 'shape',
  box: box(0, 0),
  text: '',
  shape: 'rectangle',
  style: { fill: '#ffffff' },
  layer: 1,
  ...change,
});

export const plannedFrame = (change: Partial<PlannedItem> = {}): PlannedItem =>
  planned('frame', {
    parent: null,
    kind: 'frame',
    box: box(0, 0, 1000, 600),
    text: 'Frame',
    shape: null,
    layer: 0,
    place: { at: 'free-space' },
    ...change,
  });

export const plan = (items: readonly PlannedItem[], change: Partial<BoardPlan> = {}): BoardPlan => ({
  items,
  moves: [],
  remove: [],
  ...change,
});

export const snapshot = (
  items: readonly BoardItem[],
  keys: Readonly<Record<ItemKey, KeyRecord>> = {},
): BoardSnapshot => ({ boardId: 'board', takenAt: NOON, items, keys: new Map(Object.entries(keys)) });

/** The record of an item written by a plan. */
export const record = (id: string, by: PlannedItem): KeyRecord => ({ id, ...recordOf(by) });

/** The board right after a plan was written with its frame at `corner`; ids are keys. */
export const writtenBoard = (by: BoardPlan, corner = { x: 0, y: 0 }): BoardSnapshot =>
  snapshot(
    by.items.map(({ key, parent, kind, text, shape, style, box: at }) =>
      item(key, {
        kind,
        type: kind,
        parentId: parent,
        text,
        shape,
        style,
        box: parent === null ? { ...at, ...corner } : { ...at, x: at.x + corner.x, y: at.y + corner.y },
      }),
    ),
    Object.fromEntries(by.items.map((one) => [one.key, record(one.key, one)])),
  );

/** The same board after somebody changed items. */
export const changed = (
  board: BoardSnapshot,
  changes: Readonly<Record<string, Partial<BoardItem> | null>>,
): BoardSnapshot => ({
  ...board,
  items: board.items.flatMap((one) => {
    const change = changes[one.id];
    return change === null ? [] : [{ ...one, ...change }];
  }),
});

/** A record of an item whose text was written as `text`. */
export const textRecord = (id: string, text: string): KeyRecord => ({
  id,
  plan: '',
  text: textFingerprint(text),
});
