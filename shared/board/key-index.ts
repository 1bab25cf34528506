import * as z from 'zod/mini';
import { inChunks } from './chunks.ts';
import type { Json } from './json.ts';
import type { ItemKey, KeyIndex, KeyRecord } from './keys.ts';

/** One record as stored: key, id, plan, text, then the box, if known. Short, because there are hundreds. */
const row = z.tuple([
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.nullable(z.tuple([z.number(), z.number(), z.number(), z.number()])),
]);

/** Chunks of an index at most: room for some ten thousand items. */
const MOST_CHUNKS = 64;

/** One value of the storage; the first says how many there are. */
export const keyChunk = z.object({
  chunks: z.int().check(z.minimum(1), z.maximum(MOST_CHUNKS)),
  rows: z.array(row),
});

export type KeyChunk = z.infer<typeof keyChunk>;
type KeyRow = z.infer<typeof row>;

const encode = ([key, { id, plan, text, box }]: readonly [ItemKey, KeyRecord]): KeyRow => [
  key,
  id,
  plan,
  text,
  box ? [box.x, box.y, box.width, box.height] : null,
];

const decode = ([key, id, plan, text, box]: KeyRow): [ItemKey, KeyRecord] => [
  key,
  {
    id,
    plan,
    text,
    ...(box && { box: { x: box[0], y: box[1], width: box[2], height: box[3] } }),
  },
];

/** Sorted by key, so that equal indices are stored equally. */
export const keyChunks = (index: KeyIndex): readonly (KeyChunk & { readonly [key: string]: Json })[] => {
  const rows = [...index].sort(([a], [b]) => (a < b ? -1 : 1)).map(encode);
  const chunks = inChunks(rows);
  return chunks.map((part) => ({ chunks: chunks.length, rows: part }));
};

export const indexOf = (chunks: readonly KeyChunk[]): KeyIndex =>
  new Map(chunks.flatMap((chunk) => chunk.rows.map(decode)));

/** Changes to make to an index: a record to keep, or null to forget the key. */
export type KeyChanges = ReadonlyMap<ItemKey, KeyRecord | null>;

export const withChanges = (index: KeyIndex, changes: KeyChanges): KeyIndex => {
  const merged = new Map(index);
  for (const [key, record] of changes) {
    if (record) merged.set(key, record);
    else merged.delete(key);
  }
  return merged;
};
