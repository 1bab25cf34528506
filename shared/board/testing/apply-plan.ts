import { diff } from '../diff.ts';
import { type Point, type Rect, translate, union } from '../geometry.ts';
import type { BoardItem, ItemChange, ItemId, NewItem } from '../item.ts';
import type { ItemKey, KeyRecord } from '../keys.ts';
import { placeAround, placeBeside, unplaced } from '../placement.ts';
import type { BoardPlan } from '../plan.ts';
import { type BoardSnapshot, itemsByKey } from '../snapshot.ts';
import type { BoardStep } from '../steps.ts';

export const emptyBoard: BoardSnapshot = {
  boardId: 'uXjVtest=',
  takenAt: '2026-03-16T10:00:00.000Z',
  items: [],
  keys: new Map(),
};

/** Between what stands on the board and what is put in a free place, dp. */
const FREE_SPACE = 2000;

/** The board after a plan was carried out, as the writer would leave it. Pure: the snapshot given stays as it is. */
export const applyPlan = (plan: BoardPlan, snapshot: BoardSnapshot): BoardSnapshot =>
  stepsFor(plan, snapshot).reduce(applyStep, snapshot);

/** What would be written; none when the plan holds already. */
export const stepsFor = (plan: BoardPlan, snapshot: BoardSnapshot): readonly BoardStep[] =>
  diff(plan, snapshot, placesFor(plan, snapshot));

const placesFor = (plan: BoardPlan, snapshot: BoardSnapshot): ReadonlyMap<ItemKey, Point> => {
  const boxes = snapshot.items.map((item) => item.box);
  const places = new Map<ItemKey, Point>();
  for (const { key, box, place } of unplaced(plan, snapshot)) {
    const anchor = place?.at === 'beside' ? itemsByKey(snapshot).get(place.key)?.box : undefined;
    const gap = place?.at === 'beside' ? place.gap : 0;
    const beside = anchor ? placeBeside(anchor, box, gap, boxes) : null;
    places.set(key, placeAround(key, plan, snapshot) ?? beside ?? freePlace(boxes));
  }
  return places;
};

const freePlace = (boxes: readonly Rect[]): Point => {
  const taken = union(boxes);
  return taken ? { x: taken.x + taken.width + FREE_SPACE, y: taken.y } : { x: 1000, y: -500 };
};

const applyStep = (snapshot: BoardSnapshot, step: BoardStep): BoardSnapshot => {
  switch (step.do) {
    case 'create':
      return withItem(snapshot, step.key, newItem(`#${step.key}`, step.item), step.record);
    case 'update':
      return withChange(
        snapshot,
        step.id,
        step.change,
        new Map([[step.key, { id: step.id, ...step.record }]]),
      );
    case 'move': {
      const { box } = step.before;
      return withChange(snapshot, step.id, { box: translate(box, step.by) });
    }
    case 'adopt':
      return adopted(snapshot, step.parent, step.keys);
    case 'remove':
      return without(snapshot, step.key);
  }
};

/** An item as a board answers it. */
export const newItem = (id: ItemId, item: NewItem): BoardItem => ({
  id,
  ...item,
  type: item.kind,
  rotation: 0,
  parentId: null,
  groupId: null,
  tags: [],
  link: null,
  createdAt: '2026-03-16T10:00:00.000Z',
  modifiedAt: '2026-03-16T10:00:00.000Z',
});

const withItem = (
  snapshot: BoardSnapshot,
  key: ItemKey,
  item: BoardItem,
  record: Omit<KeyRecord, 'id'>,
): BoardSnapshot => ({
  ...snapshot,
  items: [...snapshot.items, item],
  keys: new Map([...snapshot.keys, [key, { ...record, id: item.id }]]),
});

const withChange = (
  snapshot: BoardSnapshot,
  id: ItemId,
  change: ItemChange,
  keys: BoardSnapshot['keys'] = new Map(),
): BoardSnapshot => ({
  ...snapshot,
  items: snapshot.items.map((item) =>
    item.id === id ? { ...item, ...change, style: { ...item.style, ...change.style } } : item,
  ),
  keys: new Map([...snapshot.keys, ...keys]),
});

const adopted = (snapshot: BoardSnapshot, parent: ItemKey, keys: readonly ItemKey[]): BoardSnapshot => {
  const frame = snapshot.keys.get(parent)?.id ?? null;
  const ids = new Set(keys.map((key) => snapshot.keys.get(key)?.id));
  const items = snapshot.items.map((item) => (ids.has(item.id) ? { ...item, parentId: frame } : item));
  return { ...snapshot, items };
};

const without = (snapshot: BoardSnapshot, key: ItemKey): BoardSnapshot => {
  const id = snapshot.keys.get(key)?.id;
  const keys = new Map(snapshot.keys);
  keys.delete(key);
  return { ...snapshot, keys, items: snapshot.items.filter((item) => item.id !== id) };
};
