import { says } from '../errors.ts';
import type { ItemRecord } from '../record.ts';
import { amend, type Draft, found } from './draft.ts';

const check = (record: ItemRecord): void => {
  if (record.type === 'tag' || record.type === 'group') throw new Error(says.notGroupable(record.type));
  if (record.groupId !== null) throw new Error(says.alreadyGrouped(record.id));
};

/** Answers the id of the new group. */
export const group = (draft: Draft, ids: readonly string[]): string => {
  const members = [...new Set(ids)].map((id) => found(draft, id));
  if (members.length < 2) throw new Error(says.groupTooSmall());
  for (const member of members) check(member);
  const id = draft.newId();
  const who = draft.actor.who.id;
  draft.mirror.set(id, {
    id,
    type: 'group',
    x: 0,
    y: 0,
    z: 0,
    parentId: null,
    groupId: null,
    linkedTo: null,
    createdAt: draft.now,
    createdBy: who,
    modifiedAt: draft.now,
    modifiedBy: who,
    own: {},
    meta: {},
  });
  for (const member of members) amend(draft, member.id, { groupId: id });
  return id;
};

export const ungroup = (draft: Draft, groupId: string): void => {
  found(draft, groupId);
  for (const id of [...draft.mirror.membersOf(groupId)]) amend(draft, id, { groupId: null });
  draft.mirror.set(groupId, undefined);
};
