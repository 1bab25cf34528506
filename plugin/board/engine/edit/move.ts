import type { Point, Rect } from '../../../../shared/board/geometry.ts';
import { kindOf } from '../kinds/index.ts';
import { frameAt, originOf, placeOf, sizeOf } from '../places.ts';
import type { ItemRecord } from '../record.ts';
import { amend, type Draft, found } from './draft.ts';
import { setParent } from './parent.ts';

/** Puts the centre of an item at a place on the board. */
const placeAt = (draft: Draft, record: ItemRecord, to: Point): void => {
  const origin = originOf(draft.mirror, record);
  const x = to.x - origin.x;
  const y = to.y - origin.y;
  if (x !== record.x || y !== record.y) amend(draft, record.id, { x, y });
};

/** Frames belong to nobody, and connectors have no place. */
const mayHaveParent = (record: ItemRecord): boolean => record.type !== 'frame' && record.type !== 'connector';

/** Each moved item belongs to the frame its centre lies in; what moved along with its frame stays in it. */
const settle = (draft: Draft, moved: ReadonlySet<string>): void => {
  for (const id of moved) {
    const record = found(draft, id);
    if (!mayHaveParent(record) || (record.parentId !== null && moved.has(record.parentId))) continue;
    setParent(draft, record, frameAt(draft.mirror, placeOf(draft.mirror, record), new Set()) ?? null);
  }
};

/** As the mouse does. Frames first, so that a child named as well ends where it was asked to. */
export const move = (draft: Draft, places: ReadonlyMap<string, Point>, reparent: boolean): void => {
  const records = [...places.keys()].map((id) => found(draft, id));
  const ordered = [
    ...records.filter((r) => r.type === 'frame'),
    ...records.filter((r) => r.type !== 'frame'),
  ];
  for (const { id } of ordered) {
    const to = places.get(id);
    if (to !== undefined) placeAt(draft, found(draft, id), to);
  }
  if (reparent) settle(draft, new Set(places.keys()));
};

/** The sides a kind lets the mouse set: a note keeps its form, a text its height. */
const sides = (record: ItemRecord, to: Rect): Readonly<Record<string, number>> => {
  if (record.type === 'sticky_note' || record.type === 'image' || record.type === 'preview') {
    const before = sizeOf(record);
    const byWidth = Math.abs(to.width / before.width - 1) >= Math.abs(to.height / before.height - 1);
    return byWidth ? { width: to.width } : { height: to.height };
  }
  return record.type === 'text' || record.type === 'card' || record.type === 'app_card'
    ? { width: to.width }
    : { width: to.width, height: to.height };
};

/** As a corner handle does. The top-left corner comes to lie where asked; a frame keeps its children in place. */
export const resize = (draft: Draft, id: string, to: Rect): void => {
  const record = found(draft, id);
  const children = [...draft.mirror.childrenOf(id)].map((child) => found(draft, child));
  const places = new Map(children.map((child) => [child.id, placeOf(draft.mirror, child)]));
  const own = kindOf(record.type).write(sides(record, to), record.own);
  const size = sizeOf({ ...record, own });
  const origin = originOf(draft.mirror, record);
  amend(draft, id, {
    own,
    x: to.x + size.width / 2 - origin.x,
    y: to.y + size.height / 2 - origin.y,
  });
  move(draft, places, false);
};
