import type * as z from 'zod/mini';
import { says } from '../errors.ts';

/** What a kind stores of its own, beside what all items share. */
export type Own = Readonly<Record<string, unknown>>;

/** Kept by the engine for every item, or derived from other items; never among a kind's own fields. */
type Shared =
  | 'type'
  | 'id'
  | 'origin'
  | 'relativeTo'
  | 'linkedTo'
  | 'connectorIds'
  | 'parentId'
  | 'groupId'
  | 'childrenIds'
  | 'itemsIds'
  | 'createdAt'
  | 'createdBy'
  | 'modifiedAt'
  | 'modifiedBy'
  | 'x'
  | 'y';

/** The members of one of Miro's classes that belong to that kind alone. */
export type OwnOf<T> = Pick<T, Exclude<keyof T, Shared>>;

/** Every field, those with a question mark too, so that no field of Miro's is forgotten. */
export type Exhaustive<D> = { [K in keyof Required<D>]: K extends keyof D ? D[K] : never };

/** Miro's rules for one kind of item. */
export interface Kind {
  readonly defaults: Own;
  /** Stored fields (those that differ from the default) to all fields; undefined when they make no such item. */
  read(stored: Own): Own | undefined;
  /**
   * What the item is after `given` was written over `before` (null when it is being created), by Miro's rules.
   * Throws with Miro's own text.
   */
  write(given: Own, before: Own | null): Own;
}

interface Declaration<D> {
  readonly schema: z.ZodMiniType<D>;
  readonly defaults: Exhaustive<D>;
  /** Sizes and texts by Miro's rules. `next` holds all fields, `given` the names of those the caller wrote. */
  conform?(next: D, given: ReadonlySet<string>, before: D | null): D;
}

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields of `over` replace those of `base`; the style is merged field by field; unknown fields are dropped. */
const merge = (defaults: Own, base: Own, over: Own): Record<string, unknown> => {
  const next: Record<string, unknown> = { ...base };
  for (const [field, value] of Object.entries(over)) {
    if (!Object.hasOwn(defaults, field) || (value === undefined && defaults[field] !== undefined)) continue;
    next[field] = field === 'style' && isPlainObject(value) ? { ...Object(base[field]), ...value } : value;
  }
  return next;
};

const refuseUnknownStyles = (defaults: Own, given: Own): void => {
  if (!isPlainObject(given.style) || !isPlainObject(defaults.style)) return;
  for (const key of Object.keys(given.style)) {
    if (!Object.hasOwn(defaults.style, key)) throw new Error(says.unknownStyle(key));
  }
};

const refusal = (error: z.core.$ZodError, given: unknown): Error => {
  const [field, key] = error.issues[0]?.path ?? [];
  if (field === 'style' && key !== undefined) return new Error(says.badStyle(String(key)));
  if (field === 'shape' && isPlainObject(given)) return new Error(says.unknownShape(String(given.shape)));
  return new Error(says.badProperty(String(field)));
};

export const defineKind = <D extends object>(declared: Declaration<D>): Kind => {
  const { schema, conform } = declared;
  const defaults: Own = { ...declared.defaults };
  const parse = (value: unknown): D => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    throw refusal(result.error, value);
  };
  return {
    defaults,
    read: (stored) => {
      const result = schema.safeParse(merge(defaults, defaults, stored));
      return result.success ? { ...defaults, ...result.data } : undefined;
    },
    write: (given, before) => {
      refuseUnknownStyles(defaults, given);
      const next = parse(merge(defaults, before ?? defaults, given));
      const conformed = conform?.(next, new Set(Object.keys(given)), before === null ? null : parse(before));
      return { ...defaults, ...(conformed ?? next) };
    },
  };
};
