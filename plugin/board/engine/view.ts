import type { EntityData, GroupData, ItemData, TagData } from './engine.ts';
import type { Mirror } from './mirror.ts';
import { boundsOf } from './places.ts';
import { backToFront, type ItemRecord } from './record.ts';

const iso = (ms: number): string => new Date(ms).toISOString();

/** Back to front, so that the same board always shows the same lists. */
const inOrder = (mirror: Mirror, ids: Iterable<string>): readonly string[] => {
  const records = [...ids].flatMap((id) => mirror.get(id) ?? []);
  return records.sort(backToFront).map((record) => record.id);
};

/** What Miro's class of this kind has and the record has not. */
const derived = (mirror: Mirror, record: ItemRecord): object => {
  if (record.type === 'frame') return { childrenIds: inOrder(mirror, mirror.childrenOf(record.id)) };
  if (record.type !== 'connector') return {};
  const { width, height } = boundsOf(mirror, record);
  return { width, height };
};

const place = (record: ItemRecord): object =>
  record.type === 'connector' ? {} : { x: record.x, y: record.y };

const item = (mirror: Mirror, record: ItemRecord): object => {
  const parentId = record.parentId !== null && mirror.get(record.parentId) ? record.parentId : null;
  const connectorIds = inOrder(mirror, mirror.connectorsOf(record.id));
  return {
    ...record.own,
    type: record.type,
    id: record.id,
    ...place(record),
    origin: 'center',
    relativeTo: parentId === null ? 'canvas_center' : 'parent_top_left',
    parentId,
    ...(record.groupId === null ? {} : { groupId: record.groupId }),
    ...(record.linkedTo === null ? {} : { linkedTo: record.linkedTo }),
    ...(connectorIds.length === 0 ? {} : { connectorIds }),
    createdAt: iso(record.createdAt),
    createdBy: record.createdBy,
    modifiedAt: iso(record.modifiedAt),
    modifiedBy: record.modifiedBy,
    ...derived(mirror, record),
  };
};

const entity = (mirror: Mirror, record: ItemRecord): object =>
  record.type === 'tag'
    ? { ...record.own, type: record.type, id: record.id }
    : { type: record.type, id: record.id, itemsIds: inOrder(mirror, mirror.membersOf(record.id)) };

export const isEntity = (record: ItemRecord): boolean => record.type === 'tag' || record.type === 'group';

/** A record as Miro shows it. The one cast of the engine: `own` was parsed by the schema of the record's kind. */
export const viewOf = (mirror: Mirror, record: ItemRecord): ItemData | EntityData =>
  (isEntity(record) ? entity(mirror, record) : item(mirror, record)) as ItemData | EntityData;

type Data = ItemData | EntityData;

/** `Unsupported` has any type for its name, so the compiler needs a word to tell items from entities. */
export const isTag = (data: Data): data is TagData => data.type === 'tag';
export const isGroup = (data: Data): data is GroupData => data.type === 'group';
export const isItem = (data: Data): data is ItemData => !isTag(data) && !isGroup(data);
