import type { Point } from '../../../../shared/board/geometry.ts';
import { frameAt, originOf, placeOf } from '../places.ts';
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

/** Frames belong to nobody; the others have no place of their own. */
const WITHOUT_PARENT: ReadonlySet<string> = new Set(['frame', 'connector', 'group', 'tag']);

/** The frame an item's centre lies in becomes its parent; outside all frames it has none. */
export const joinFrameBelow = (draft: Draft, id: string): void => {
  const record = found(draft, id);
  if (WITHOUT_PARENT.has(record.type)) return;
  setParent(draft, record, frameAt(draft.mirror, placeOf(draft.mirror, record)) ?? null);
};

/** Each moved item belongs to the frame its centre lies in; what moved along with its frame stays in it. */
const settle = (draft: Draft, moved: ReadonlySet<string>): void => {
  for (const id of moved) {
    const { parentId } = found(draft, id);
    if (parentId === null || !moved.has(parentId)) joinFrameBelow(draft, id);
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
