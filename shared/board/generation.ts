import { textFingerprint } from './fingerprint.ts';
import { type ItemKey, itemKey, roleOf } from './keys.ts';
import type { BoardPlan, PlannedItem } from './plan.ts';
import { type BoardSnapshot, itemsByKey } from './snapshot.ts';

const FIRST = 'results';

/** `results`, `results-2`, `results-3` … */
const folderOf = (generation: number): string => (generation === 1 ? FIRST : `${FIRST}-${generation}`);

/** Which generation of results a role belongs to; null when it is no result. */
const generationOf = (role: string): number | null => {
  const match = /^results(?:-(\d+))?\//.exec(role);
  return match ? Number(match[1] ?? 1) : null;
};

/** Living items of written results, by generation. */
const generations = (
  snapshot: BoardSnapshot,
  instance: string,
  activity: string,
): ReadonlyMap<number, readonly ItemKey[]> => {
  const found = new Map<number, ItemKey[]>();
  for (const key of itemsByKey(snapshot).keys()) {
    const generation = generationOf(roleOf(key, instance, activity) ?? '');
    if (generation === null) continue;
    found.set(generation, [...(found.get(generation) ?? []), key]);
  }
  return found;
};

/** The results that were written last; an empty list of keys when there are none. */
export interface NewestResults {
  readonly generation: number;
  /** Of its living items. */
  readonly keys: readonly ItemKey[];
  /** A person wrote something else into one of them. */
  readonly edited: boolean;
}

export const newestResults = (snapshot: BoardSnapshot, instance: string, activity: string): NewestResults => {
  const found = generations(snapshot, instance, activity);
  const generation = Math.max(1, ...found.keys());
  const keys = found.get(generation) ?? [];
  return { generation, keys, edited: anyEdited(keys, snapshot) };
};

/** The items of a plan of results, named and placed as those of one generation. */
export const itemsOfGeneration = (
  items: readonly PlannedItem[],
  generation: number,
  instance: string,
  activity: string,
): readonly PlannedItem[] => {
  const rename = (key: ItemKey) => keyInGeneration(key, generation, instance, activity);
  return items.map((item) => ({
    ...item,
    key: rename(item.key),
    parent: item.parent === null ? null : rename(item.parent),
    ...(item.place?.at === 'beside' &&
      generation > 1 && {
        place: { ...item.place, key: itemKey(instance, activity, `${folderOf(generation - 1)}/frame`) },
      }),
  }));
};

const keyInGeneration = (key: ItemKey, generation: number, instance: string, activity: string): ItemKey => {
  const role = roleOf(key, instance, activity);
  return role?.startsWith(`${FIRST}/`)
    ? itemKey(instance, activity, `${folderOf(generation)}${role.slice(FIRST.length)}`)
    : key;
};

/**
 * Where a plan of results goes: into the newest results, whose parts the plan no longer has disappear; but where a
 * person has edited one of their texts they are kept whole, and the plan becomes a new generation beside them.
 */
export const inGeneration = (
  plan: BoardPlan,
  snapshot: BoardSnapshot,
  instance: string,
  activity: string,
): BoardPlan => {
  const { generation, keys, edited } = newestResults(snapshot, instance, activity);
  const next = edited ? generation + 1 : generation;
  const items = itemsOfGeneration(plan.items, next, instance, activity);
  const planned = new Set(items.map((item) => item.key));
  const remove = plan.remove.map((key) => keyInGeneration(key, next, instance, activity));
  const outdated = edited ? [] : keys.filter((key) => !planned.has(key));
  return { items, moves: plan.moves, remove: [...remove, ...outdated] };
};

const anyEdited = (keys: readonly ItemKey[], snapshot: BoardSnapshot): boolean => {
  const living = itemsByKey(snapshot);
  return keys.some((key) => {
    const item = living.get(key);
    return item !== undefined && textFingerprint(item.text) !== snapshot.keys.get(key)?.text;
  });
};
