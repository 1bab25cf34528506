import * as z from 'zod/mini';
import type { BoardEngine } from '../engine/engine.ts';
import { says } from '../engine/errors.ts';
import type { WireFilter, WireItem } from '../sdk/protocol.ts';

const oneOrMany = z.union([z.string(), z.array(z.string())]);

/** `id` given together with a type, as some apps do, counts alone. */
export const filter = z.optional(
  z.union([
    z.object({ id: oneOrMany }),
    z.object({ type: z.optional(oneOrMany), tags: z.optional(oneOrMany) }),
  ]),
);

const listOf = (value: string | string[]): readonly string[] => (Array.isArray(value) ? value : [value]);

const everything = (engine: BoardEngine): readonly WireItem[] => [
  ...engine.items(),
  ...engine.groups(),
  ...engine.tags(),
];

/** A single missing id throws; of several, missing ones throw or are passed over. */
const byId = (engine: BoardEngine, id: string | string[], strict: boolean): readonly WireItem[] =>
  listOf(id).flatMap((one) => {
    const item = engine.get(one);
    if (item !== undefined) return [item];
    if (strict || !Array.isArray(id)) throw new Error(says.cannotRetrieve(one));
    return [];
  });

const idsOfTags = (engine: BoardEngine, titles: readonly string[]): ReadonlySet<string> =>
  new Set(engine.tags().flatMap((tag) => (titles.includes(tag.title) ? [tag.id] : [])));

const carries = (item: WireItem, tags: ReadonlySet<string>): boolean =>
  'tagIds' in item && item.tagIds.some((id) => tags.has(id));

/** Types are joined by or, tags (by title) too; type and tags by and. */
export const selectItems = (
  engine: BoardEngine,
  wanted: WireFilter,
  strict: boolean,
): readonly WireItem[] => {
  if (wanted !== undefined && 'id' in wanted) return byId(engine, wanted.id, strict);
  const types = wanted?.type === undefined ? null : new Set(listOf(wanted.type));
  const tags = wanted?.tags === undefined ? null : idsOfTags(engine, listOf(wanted.tags));
  return everything(engine).filter(
    (item) => (types === null || types.has(item.type)) && (tags === null || carries(item, tags)),
  );
};
