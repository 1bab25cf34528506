import { textFingerprint } from './fingerprint.ts';
import { type ItemKey, itemKey, roleOf } from './keys.ts';
import type { BoardPlan } from './plan.ts';
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

export const hasResults = (snapshot: BoardSnapshot, instance: string, activity: string): boolean =>
  generations(snapshot, instance, activity).size > 0;

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
  const found = generations(snapshot, instance, activity);
  const newest = Math.max(1, ...found.keys());
  const keys = found.get(newest) ?? [];
  const next = anyEdited(keys, snapshot) ? newest + 1 : newest;
  const rename = (key: ItemKey): ItemKey => {
    const role = roleOf(key, instance, activity);
    return role?.startsWith(`${FIRST}/`)
      ? itemKey(instance, activity, `${folderOf(next)}${role.slice(FIRST.length)}`)
      : key;
  };
  const items = plan.items.map((item) => ({
    ...item,
    key: rename(item.key),
    parent: item.parent === null ? null : rename(item.parent),
    ...(item.place?.at === 'beside' &&
      next > 1 && {
        place: { ...item.place, key: itemKey(instance, activity, `${folderOf(next - 1)}/frame`) },
      }),
  }));
  const planned = new Set(items.map((item) => item.key));
  const outdated = next === newest ? keys.filter((key) => !planned.has(key)) : [];
  return { items, moves: plan.moves, remove: [...plan.remove.map(rename), ...outdated] };
};

const anyEdited = (keys: readonly ItemKey[], snapshot: BoardSnapshot): boolean => {
  const living = itemsByKey(snapshot);
  return keys.some((key) => {
    const item = living.get(key);
    return item !== undefined && textFingerprint(item.text) !== snapshot.keys.get(key)?.text;
  });
};
