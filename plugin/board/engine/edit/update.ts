import { contains, encloses, type Rect } from '../../../../shared/board/geometry.ts';
import { says } from '../errors.ts';
import { kindOf } from '../kinds/index.ts';
import type { Own } from '../kinds/kind.ts';
import type { Mirror } from '../mirror.ts';
import { sizeOf } from '../places.ts';
import type { ItemRecord } from '../record.ts';
import { checkEnds } from './connectors.ts';
import { amend, type Draft, found } from './draft.ts';
import { checkTag, checkTagIds } from './tags.ts';

const coordinate = (props: Own, field: 'x' | 'y', now: number): number => {
  const value = props[field];
  if (value === undefined) return now;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(says.badProperty(field));
};

/** A child stays inside its frame: Miro wants it taken out first. */
const checkStaysInside = (mirror: Mirror, record: ItemRecord, x: number, y: number): void => {
  const parent = record.parentId === null ? undefined : mirror.get(record.parentId);
  if (parent === undefined || (x === record.x && y === record.y)) return;
  if (!contains({ x: 0, y: 0, ...sizeOf(parent) }, { x, y }))
    throw new Error(says.childMovedOut(record.type, record.id));
};

/** Children keep their distance to the top-left corner, so what may fall out of the frame lies right or below. */
const checkHoldsChildren = (mirror: Mirror, frame: ItemRecord, own: Own): void => {
  const { width, height } = own;
  if (typeof width !== 'number' || typeof height !== 'number') return;
  const before = sizeOf(frame);
  if (width >= before.width && height >= before.height) return;
  const area: Rect = { x: 0, y: 0, width, height };
  for (const id of mirror.childrenOf(frame.id)) {
    const child = mirror.get(id);
    if (child === undefined || child.type === 'connector') continue;
    const size = sizeOf(child);
    const box = { x: child.x - size.width / 2, y: child.y - size.height / 2, ...size };
    if (!encloses(area, box)) throw new Error(says.frameLeavesChildren(frame.id));
  }
};

const link = (props: Own, record: ItemRecord): string | null =>
  'linkedTo' in props ? (typeof props.linkedTo === 'string' ? props.linkedTo : null) : record.linkedTo;

/** Writes all given properties, in the coordinates Miro uses for this item. */
export const update = (draft: Draft, id: string, props: Own): void => {
  const record = found(draft, id);
  const own = kindOf(record.type).write(props, record.own);
  checkTag(draft.mirror, record.type, own, id);
  checkTagIds(draft.mirror, own);
  checkEnds(draft.mirror, { type: record.type, own });
  const x = coordinate(props, 'x', record.x);
  const y = coordinate(props, 'y', record.y);
  checkStaysInside(draft.mirror, record, x, y);
  if (record.type === 'frame') checkHoldsChildren(draft.mirror, record, own);
  amend(draft, id, { x, y, own, linkedTo: link(props, record) });
};
