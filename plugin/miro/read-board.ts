import { centreOf, type Rect, rectAround } from '../../shared/board/geometry.ts';
import type { BoardItem, ItemId } from '../../shared/board/item.ts';
import {
  centreOnBoard,
  connectorBox,
  type MiroItem,
  type ParentPlace,
  parentOf,
  parseItem,
  sizeOf,
  toBoardItem,
} from './from-miro.ts';

/**
 * Everything `board.get()` answered, in our words and in board coordinates. Groups and tags are no items. Children of
 * parents the SDK does not support have no place (Miro says -Infinity) and are left out, as `get` mostly does itself.
 */
export const toBoardItems = (found: readonly unknown[]): readonly BoardItem[] => {
  const all = found.flatMap((one) => parseItem(one) ?? []);
  const byId = new Map(all.map((item) => [item.id, item]));
  const titles = new Map(all.flatMap((item) => (item.type === 'tag' ? [[item.id, item.title ?? '']] : [])));
  const boxes = boxesOf(byId);
  const items: BoardItem[] = [];
  for (const item of all) {
    const box = boxes.get(item.id);
    if (!box || item.type === 'tag' || item.type === 'group') continue;
    items.push({ ...toBoardItem(item, null, titles), box });
  }
  return items;
};

/** Where the children of an item count from. */
export const placeOf = (box: Rect): ParentPlace => ({ corner: box, centre: centreOf(box) });

const boxesOf = (byId: ReadonlyMap<ItemId, MiroItem>): ReadonlyMap<ItemId, Rect> => {
  const boxes = new Map<ItemId, Rect | null>();
  const boxOf = (id: ItemId): Rect | null => {
    const known = boxes.get(id);
    if (known !== undefined) return known;
    boxes.set(id, null);
    const item = byId.get(id);
    const box = item ? boxOfItem(item, boxOf) : null;
    boxes.set(id, box);
    return box;
  };
  for (const id of byId.keys()) boxOf(id);
  return new Map([...boxes].flatMap(([id, box]) => (box ? [[id, box]] : [])));
};

const boxOfItem = (item: MiroItem, boxOf: (id: ItemId) => Rect | null): Rect | null => {
  if (item.type === 'connector') {
    const [from, to] = [item.start?.item, item.end?.item];
    return connectorBox(from ? boxOf(from) : null, to ? boxOf(to) : null);
  }
  const parentId = parentOf(item);
  const parent = parentId === null ? null : boxOf(parentId);
  if (parentId !== null && !parent) return null;
  const centre = centreOnBoard(item, parent && placeOf(parent));
  return Number.isFinite(centre.x) && Number.isFinite(centre.y) ? rectAround(centre, sizeOf(item)) : null;
};
