import { expect, test } from 'vitest';
import { rank } from './ranks.ts';

const ordered = (ranks: ReadonlyMap<string, number>): readonly string[] =>
  [...ranks].sort((a, b) => a[1] - b[1]).map(([id]) => id);

test('ranks grow in the given order', () => {
  expect(ordered(rank(['c', 'a', 'b'], new Map()))).toEqual(['c', 'a', 'b']);
});

test('adding in front and removing leave the others as they were', () => {
  const before = rank(['a', 'b', 'c'], new Map());
  const after = rank(['a', 'c', 'd'], before);
  expect(after.get('a')).toBe(before.get('a'));
  expect(after.get('c')).toBe(before.get('c'));
  expect(ordered(after)).toEqual(['a', 'c', 'd']);
});

test('bringing one to the front changes only its own rank', () => {
  const before = rank(['a', 'b', 'c'], new Map());
  const after = rank(['b', 'c', 'a'], before);
  expect(ordered(after)).toEqual(['b', 'c', 'a']);
  expect([after.get('b'), after.get('c')]).toEqual([before.get('b'), before.get('c')]);
});

test('sending one to the back keeps the order right', () => {
  expect(ordered(rank(['c', 'a', 'b'], rank(['a', 'b', 'c'], new Map())))).toEqual(['c', 'a', 'b']);
});
