import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Series } from '../../shared/workshop/view.ts';
import { columnsOf } from './bars.ts';

const choices = ['a', 'b', 'c', 'd', 'e', 'f'].map((short) => ({ short, full: `choice ${short}` }));

const series = (counts: number[], median: Series['median'] = null): Series => ({
  label: 'Today',
  counts,
  items: counts.map((count, choice) => Array.from({ length: count }, (_, dot) => `${choice}-${dot}`)),
  median,
});

test('both series share one scale, so that bars of one count are equally high', () => {
  const columns = columnsOf({
    choices,
    above: series([0, 9, 3, 0, 0, 0]),
    below: series([0, 0, 0, 3, 0, 0]),
  });
  expect(columns.map(({ above }) => above.share)).toEqual([0, 1, 1 / 3, 0, 0, 0]);
  expect(columns[3]?.below.share).toBe(columns[2]?.above.share);
});

test('a median between two choices is marked at both', () => {
  const columns = columnsOf({ choices, above: series([1, 0, 0, 1, 0, 0], [0, 3]), below: series([]) });
  expect(columns.map(({ above }) => above.median)).toEqual([true, false, false, true, false, false]);
  expect(columns.some(({ below }) => below.median)).toBe(false);
});

test('counts without items, and fewer counts than choices, are drawn all the same', () => {
  const columns = columnsOf({
    choices,
    above: { label: 'Today', counts: [2], items: [], median: null },
    below: series([]),
  });
  expect(columns.map(({ above }) => above.count)).toEqual([2, 0, 0, 0, 0, 0]);
  expect(columns.map(({ above }) => above.items)).toEqual([[], [], [], [], [], []]);
});

test('whatever the counts, there is a column per choice, no bar is higher than the row, and no count is lost', () => {
  const counts = fc.array(fc.nat(500), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(counts, counts, (today, year) => {
      const columns = columnsOf({ choices, above: series(today), below: series(year) });
      expect(columns.map(({ above }) => above.count)).toEqual(today);
      expect(columns.map(({ below }) => below.count)).toEqual(year);
      expect(columns.every(({ above, below }) => above.share <= 1 && below.share <= 1)).toBe(true);
    }),
    { seed: 5 },
  );
});
