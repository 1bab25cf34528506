import type { Draft } from './draft.ts';
import { setParent } from './parent.ts';

const takeTagOff = (draft: Draft, tagId: string): void => {
  for (const record of [...draft.mirror.all()]) {
    const { tagIds } = record.own;
    if (!Array.isArray(tagIds) || !tagIds.includes(tagId)) continue;
    draft.mirror.set(record.id, {
      ...record,
      own: { ...record.own, tagIds: tagIds.filter((id) => id !== tagId) },
    });
  }
};

/** A group of one is none. */
const dissolveSmall = (draft: Draft, groupId: string): void => {
  const members = [...draft.mirror.membersOf(groupId)];
  if (members.length > 1) return;
  for (const id of members) {
    const member = draft.mirror.get(id);
    if (member !== undefined) draft.mirror.set(id, { ...member, groupId: null });
  }
  draft.mirror.set(groupId, undefined);
};

/** Removes an item and what cannot be without it: its connectors, a frame's children unless they are kept, a group's items. */
const removeOne = (draft: Draft, id: string, keepChildren: boolean): void => {
  const record = draft.mirror.get(id);
  if (record === undefined) return;
  draft.checkLock(id);
  for (const childId of [...draft.mirror.childrenOf(id)]) {
    const child = draft.mirror.get(childId);
    if (keepChildren && child !== undefined) setParent(draft, child, null);
    else removeOne(draft, childId, keepChildren);
  }
  for (const member of [...draft.mirror.membersOf(id)]) removeOne(draft, member, keepChildren);
  for (const connector of [...draft.mirror.connectorsOf(id)]) removeOne(draft, connector, keepChildren);
  if (record.type === 'tag') takeTagOff(draft, id);
  draft.mirror.set(id, undefined);
  if (record.groupId !== null) dissolveSmall(draft, record.groupId);
};

export const remove = (draft: Draft, ids: readonly string[], keepChildren: boolean): void => {
  for (const id of ids) removeOne(draft, id, keepChildren);
};
