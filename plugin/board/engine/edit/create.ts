import { kindOf } from '../kinds/index.ts';
import type { Own } from '../kinds/kind.ts';
import type { ItemRecord } from '../record.ts';
import { checkEnds } from './connectors.ts';
import type { Draft } from './draft.ts';
import { checkTag, checkTagIds } from './tags.ts';

const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : otherwise;

/** A new item in board coordinates, never a child of a frame, in front of all others. */
export const create = (draft: Draft, type: string, props: Own): ItemRecord => {
  const own = kindOf(type).write(props, null);
  checkTag(draft.mirror, type, own, null);
  checkTagIds(draft.mirror, own);
  checkEnds(draft.mirror, { type, own });
  const record: ItemRecord = {
    id: draft.newId(),
    type,
    x: numberOr(props.x, 0),
    y: numberOr(props.y, 0),
    z: draft.mirror.top + 1,
    parentId: null,
    groupId: null,
    linkedTo: typeof props.linkedTo === 'string' ? props.linkedTo : null,
    createdAt: draft.now,
    createdBy: draft.actor.who.id,
    modifiedAt: draft.now,
    modifiedBy: draft.actor.who.id,
    own,
    meta: {},
  };
  draft.mirror.set(record.id, record);
  return record;
};
