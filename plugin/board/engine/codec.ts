import * as Y from 'yjs';
import * as z from 'zod/mini';
import { kindOf } from './kinds/index.ts';
import type { Own } from './kinds/kind.ts';
import type { ItemRecord } from './record.ts';

/** A record as fields of one `Y.Map`: flat, so that two people may change two styles of one item at once. */
export type Fields = Readonly<Record<string, unknown>>;

const STYLE = 'style.';
const META = 'meta.';

/** ms since the epoch, within what a date can be. */
const time = z.number().check(z.gte(0), z.lte(8.64e15));

const common = z.object({
  type: z.string(),
  x: z._default(z.number(), 0),
  y: z._default(z.number(), 0),
  z: z._default(z.number(), 0),
  parentId: z._default(z.nullable(z.string()), null),
  groupId: z._default(z.nullable(z.string()), null),
  linkedTo: z._default(z.nullable(z.string()), null),
  createdAt: z._default(time, 0),
  createdBy: z._default(z.string(), ''),
  modifiedAt: z.optional(time),
  modifiedBy: z.optional(z.string()),
});
const json = z.json();

const equal = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const ownFields = (own: Own, defaults: Own): Fields => {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(own)) {
    if (name === 'style') {
      for (const [key, part] of Object.entries(Object(value))) {
        if (!equal(part, Object(defaults.style)[key])) fields[STYLE + key] = part;
      }
    } else if (value !== undefined && !equal(value, defaults[name])) fields[name] = value;
  }
  return fields;
};

/** The fields to be stored: those equal to their default are left out. */
export const toFields = (record: ItemRecord): Fields => {
  const { id: _, own, meta, modifiedAt, modifiedBy, parentId, groupId, linkedTo, ...rest } = record;
  const fields: Record<string, unknown> = { ...rest, ...ownFields(own, kindOf(record.type).defaults) };
  if (parentId !== null) fields.parentId = parentId;
  if (groupId !== null) fields.groupId = groupId;
  if (linkedTo !== null) fields.linkedTo = linkedTo;
  if (modifiedAt !== record.createdAt) fields.modifiedAt = modifiedAt;
  if (modifiedBy !== record.createdBy) fields.modifiedBy = modifiedBy;
  for (const [key, value] of Object.entries(meta)) fields[META + key] = value;
  return fields;
};

const ownOf = (fields: Fields): Own => {
  const own: Record<string, unknown> = {};
  const style: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (name.startsWith(STYLE)) style[name.slice(STYLE.length)] = value;
    else own[name] = value;
  }
  return Object.keys(style).length === 0 ? own : { ...own, style };
};

const metaOf = (fields: Fields): ItemRecord['meta'] => {
  const meta: Record<string, z.infer<typeof json>> = {};
  for (const [name, value] of Object.entries(fields)) {
    const parsed = name.startsWith(META) ? json.safeParse(value) : undefined;
    if (parsed?.success) meta[name.slice(META.length)] = parsed.data;
  }
  return meta;
};

/** Stored fields to a record; undefined when they make no item: whoever wrote them, the board goes on without it. */
export const fromFields = (id: string, fields: Fields): ItemRecord | undefined => {
  const shared = common.safeParse(fields);
  if (!shared.success) return undefined;
  const own = kindOf(shared.data.type).read(ownOf(fields));
  if (own === undefined) return undefined;
  const { createdAt, createdBy, modifiedAt = createdAt, modifiedBy = createdBy } = shared.data;
  return { ...shared.data, id, modifiedAt, modifiedBy, own, meta: metaOf(fields) };
};

export const readItem = (id: string, stored: unknown): ItemRecord | undefined =>
  stored instanceof Y.Map ? fromFields(id, stored.toJSON()) : undefined;

/** Brings a stored map in line with a record, touching only what differs. */
export const writeItem = (items: Y.Map<unknown>, id: string, record: ItemRecord | undefined): void => {
  if (record === undefined) {
    items.delete(id);
    return;
  }
  const fields = toFields(record);
  const stored = items.get(id);
  if (!(stored instanceof Y.Map)) {
    items.set(id, new Y.Map(Object.entries(fields)));
    return;
  }
  for (const name of [...stored.keys()]) if (!(name in fields)) stored.delete(name);
  for (const [name, value] of Object.entries(fields)) {
    if (!equal(stored.get(name), value)) stored.set(name, value);
  }
};
