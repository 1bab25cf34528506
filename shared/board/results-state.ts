import { diff } from './diff.ts';
import { planFingerprint } from './fingerprint.ts';
import { inGeneration, itemsOfGeneration, newestResults } from './generation.ts';
import { unplaced } from './placement.ts';
import type { BoardPlan } from './plan.ts';
import type { BoardSnapshot } from './snapshot.ts';

export type ResultsState = 'none' | 'current' | 'stale';

/**
 * How written results stand to what would be written now. `stale`: writing would change something. Where a person has
 * edited them, their words are theirs: then only what the plugin itself would say counts.
 */
export const resultsState = (
  plan: BoardPlan,
  snapshot: BoardSnapshot,
  instance: string,
  activity: string,
): ResultsState => {
  const { generation, keys, edited } = newestResults(snapshot, instance, activity);
  if (keys.length === 0) return 'none';
  if (edited) {
    const items = itemsOfGeneration(plan.items, generation, instance, activity);
    const isWritten = items.every((item) => snapshot.keys.get(item.key)?.plan === planFingerprint(item));
    return isWritten ? 'current' : 'stale';
  }
  const wanted = inGeneration(plan, snapshot, instance, activity);
  if (unplaced(wanted, snapshot).length > 0) return 'stale';
  return diff(wanted, snapshot, new Map()).length > 0 ? 'stale' : 'current';
};
