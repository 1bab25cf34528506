import type { Point } from '../../../../shared/board/geometry.ts';
import { endsOf } from '../mirror.ts';
import { placeOf } from '../places.ts';
import type { ItemRecord } from '../record.ts';
import { type Draft, found } from './draft.ts';
import { joinFrameBelow } from './move.ts';

/** The items asked for, what is inside them, groups that are whole, and connectors between them; each once, back to front. */
const withInside = (draft: Draft, ids: readonly string[]): readonly ItemRecord[] => {
  const all = new Map<string, ItemRecord>();
  const take = (id: string): void => {
    if (all.has(id)) return;
    all.set(id, found(draft, id));
    for (const inner of [...draft.mirror.childrenOf(id), ...draft.mirror.membersOf(id)]) take(inner);
  };
  for (const id of ids) take(id);
  for (const { groupId } of [...all.values()]) {
    if (groupId !== null && [...draft.mirror.membersOf(groupId)].every((id) => all.has(id))) take(groupId);
  }
  for (const record of draft.mirror.all()) {
    const ends = endsOf(record);
    if (ends.length > 0 && ends.every((end) => all.has(end))) all.set(record.id, record);
  }
  return [...all.values()].sort((a, b) => a.z - b.z);
};

type Renamed = ReadonlyMap<string, string>;

const end = (value: unknown, renamed: Renamed): unknown => {
  const item: unknown = Object(value).item;
  return typeof item === 'string' ? { ...Object(value), item: renamed.get(item) ?? item } : value;
};

const ownOf = (record: ItemRecord, renamed: Renamed): ItemRecord['own'] =>
  record.type === 'connector'
    ? { ...record.own, start: end(record.own.start, renamed), end: end(record.own.end, renamed) }
    : record.own;

/** Children of a copied frame keep their place in it; everything else lands `by` away. */
const placeOfCopy = (draft: Draft, record: ItemRecord, renamed: Renamed, by: Point): Partial<ItemRecord> => {
  const parentId = record.parentId === null ? undefined : renamed.get(record.parentId);
  if (parentId !== undefined) return { parentId };
  const place = placeOf(draft.mirror, record);
  return { parentId: null, x: place.x + by.x, y: place.y + by.y };
};

/** Copies with everything inside, item metadata included; answers the new ids of those asked for, in the same order. */
export const duplicate = (draft: Draft, ids: readonly string[], by: Point): readonly string[] => {
  const originals = withInside(draft, ids);
  const renamed = new Map(originals.map((record) => [record.id, draft.newId()]));
  const z = draft.mirror.top + 1;
  const who = draft.actor.who.id;
  const stamp = { createdAt: draft.now, createdBy: who, modifiedAt: draft.now, modifiedBy: who };
  originals.forEach((record, index) => {
    const id = renamed.get(record.id) ?? draft.newId();
    const groupId = record.groupId === null ? null : (renamed.get(record.groupId) ?? null);
    const copy = { ...record, ...placeOfCopy(draft, record, renamed, by), ...stamp };
    draft.mirror.set(id, { ...copy, id, groupId, z: z + index, own: ownOf(record, renamed) });
  });
  for (const { id, parentId } of originals) {
    const copy = renamed.get(id);
    if (copy !== undefined && (parentId === null || !renamed.has(parentId))) joinFrameBelow(draft, copy);
  }
  draft.copied = true;
  return ids.map((id) => renamed.get(id) ?? id);
};
