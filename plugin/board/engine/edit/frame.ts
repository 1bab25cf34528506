import { contains, encloses } from '../../../../shared/board/geometry.ts';
import { says } from '../errors.ts';
import { boundsOf, placeOf } from '../places.ts';
import type { ItemRecord } from '../record.ts';
import { type Draft, found } from './draft.ts';
import { setParent } from './parent.ts';

/** A group stands for its items. */
const spread = (draft: Draft, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => (draft.mirror.get(id)?.type === 'group' ? [...draft.mirror.membersOf(id)] : [id]));

const isInside = (draft: Draft, frame: ItemRecord, item: ItemRecord, wholeBox: boolean): boolean => {
  const area = boundsOf(draft.mirror, frame);
  if (wholeBox || item.type === 'connector') return encloses(area, boundsOf(draft.mirror, item));
  return contains(area, placeOf(draft.mirror, item));
};

const check = (draft: Draft, frame: ItemRecord, id: string, wholeBox: boolean): ItemRecord => {
  const item = draft.mirror.get(id);
  if (item === undefined) throw new Error(says.childMissing(id));
  if (item.parentId !== null && item.parentId !== frame.id) throw new Error(says.childElsewhere(id));
  if (item.id === frame.id || !isInside(draft, frame, item, wholeBox)) throw new Error(says.childOutside(id));
  return item;
};

/** The items lie inside the frame already and are no other frame's children; they do not move on screen. */
export const addToFrame = (
  draft: Draft,
  frameId: string,
  ids: readonly string[],
  wholeBox: boolean,
): void => {
  const frame = found(draft, frameId);
  const items = spread(draft, ids).map((id) => check(draft, frame, id, wholeBox));
  for (const item of items) setParent(draft, item, frame);
};

export const removeFromFrame = (draft: Draft, frameId: string, ids: readonly string[]): void => {
  for (const id of spread(draft, ids)) {
    const item = found(draft, id);
    if (item.parentId !== frameId) throw new Error(says.notAChild(id));
    setParent(draft, item, null);
  }
};
