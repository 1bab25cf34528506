import type { Rect } from '../../../../shared/board/geometry.ts';
import { kindOf } from '../kinds/index.ts';
import { originOf, placeOf, sizeOf } from '../places.ts';
import type { ItemRecord } from '../record.ts';
import { amend, type Draft, found } from './draft.ts';
import { move } from './move.ts';

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
  const children = [...draft.mirror.childrenOf(id)].flatMap((child) => draft.mirror.get(child) ?? []);
  const placed = children.filter((child) => child.type !== 'connector');
  const places = new Map(placed.map((child) => [child.id, placeOf(draft.mirror, child)]));
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
