import type { Point } from '../../../../shared/board/geometry.ts';
import { originOf, placeOf } from '../places.ts';
import type { ItemRecord } from '../record.ts';
import { amend, type Draft } from './draft.ts';

const START: Point = { x: 0, y: 0 };

/** Makes an item the child of a frame, or of none; it does not move on screen. A connector has no place of its own. */
export const setParent = (draft: Draft, record: ItemRecord, frame: ItemRecord | null): void => {
  if (record.parentId === (frame?.id ?? null)) return;
  const parentId = frame?.id ?? null;
  if (record.type === 'connector') {
    amend(draft, record.id, { parentId });
    return;
  }
  const place = placeOf(draft.mirror, record);
  const origin = frame === null ? START : originOf(draft.mirror, { ...record, parentId });
  amend(draft, record.id, { parentId, x: place.x - origin.x, y: place.y - origin.y });
};
