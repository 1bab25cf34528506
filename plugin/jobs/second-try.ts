import { type KeyChanges, withChanges } from '../../shared/board/key-index.ts';
import type { ItemKey } from '../../shared/board/keys.ts';
import { takeMatch, unkeyed } from '../../shared/board/match.ts';
import type { BoardSnapshot } from '../../shared/board/snapshot.ts';
import type { BoardStep, CreateStep } from '../../shared/board/steps.ts';
import type { JobTools } from './job-tools.ts';
import type { Operation } from './operation.ts';
import { type WriteOutcome, write } from './write.ts';

/**
 * Reads the board after a run of the writer. A create that failed may have happened all the same: then its item is
 * found where it was to lie. Only what is really missing is made once more, and only if the run came to its end.
 */
export const secondTry = async (
  tools: JobTools,
  { before, steps }: Operation,
  first: WriteOutcome,
): Promise<{ readonly outcome: WriteOutcome; readonly after: BoardSnapshot }> => {
  const after = await tools.read(tools.closing, withChanges(before.keys, first.keyChanges));
  const failed = first.failures.flatMap(({ step }) => (step.do === 'create' ? [step] : []));
  if (failed.length === 0) return { outcome: first, after };
  const found = findMade(failed, after, first);
  if (found.stoppedBy) return { outcome: found, after };
  const missing = failed.filter((step) => !found.made.has(step.key));
  const keys = withChanges(before.keys, found.keyChanges);
  const again = await write([...missing, ...adoptionsOf(failed)], {
    ...tools,
    keys,
    onProgress: (done) => tools.onProgress(steps.length - missing.length + done, steps.length),
  });
  const outcome = joined(found, again);
  return { outcome, after: await tools.read(tools.closing, withChanges(keys, again.keyChanges)) };
};

const findMade = (failed: readonly CreateStep[], after: BoardSnapshot, first: WriteOutcome): WriteOutcome => {
  const pool = unkeyed(after.items, after.keys);
  const made = new Map(first.made);
  const keyChanges = new Map(first.keyChanges);
  for (const { key, item, record } of failed) {
    const match = takeMatch({ kind: item.kind, box: item.box, text: record.text }, pool);
    if (!match) continue;
    made.set(key, match);
    keyChanges.set(key, { id: match.id, ...record });
  }
  const failures = first.failures.filter(({ step }) => step.do !== 'create' || !made.has(step.key));
  return { ...first, made, keyChanges, failures };
};

const adoptionsOf = (steps: readonly CreateStep[]): readonly BoardStep[] => {
  const byFrame = new Map<ItemKey, ItemKey[]>();
  for (const { key, parent } of steps) {
    if (parent !== null) byFrame.set(parent, [...(byFrame.get(parent) ?? []), key]);
  }
  return [...byFrame].map(([parent, keys]) => ({ do: 'adopt', parent, keys }));
};

const joined = (found: WriteOutcome, again: WriteOutcome): WriteOutcome => {
  const keyChanges: KeyChanges = new Map([...found.keyChanges, ...again.keyChanges]);
  const others = found.failures.filter(({ step }) => step.do !== 'create');
  return {
    made: new Map([...found.made, ...again.made]),
    changed: found.changed,
    keyChanges,
    failures: [...others, ...again.failures],
    stoppedBy: again.stoppedBy,
  };
};
