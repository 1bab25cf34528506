import { describe, expect, test } from 'vitest';
import { registry } from './registry.ts';
import type { Law } from './testing/laws/law.ts';
import { laws } from './testing/laws/laws.ts';
import { mutants } from './testing/laws/mutants.ts';

describe.each(registry.map((activity) => [activity.id, activity] as const))('%s', (_, activity) => {
  test.each(Object.values<Law>(laws).map((law) => [law.name, law] as const))('%s', (_name, law) => {
    expect(law.broken(activity).slice(0, 10)).toEqual([]);
  });

  test.each(Object.entries<Law>(laws))('the law %s finds the fault it is there for', (name, law) => {
    const faulty = Object.entries(mutants).filter(([mutant]) => mutant === name);
    expect(faulty.map(([, mutate]) => law.broken(mutate(activity)).length > 0)).toEqual([true]);
  });
});

test('activities have their own ids and numbers', () => {
  expect(new Set(registry.map(({ id }) => id)).size).toBe(registry.length);
  expect(new Set(registry.map(({ number }) => number)).size).toBe(registry.length);
});
