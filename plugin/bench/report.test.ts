import { expect, it } from 'vitest';
import { jsonText, tableText } from './report.ts';
import { atLeast, atMost, type BenchRow, verdictOf } from './row.ts';

const row = (value: number, limit: BenchRow['limit']): BenchRow => ({
  bench: 'insert',
  what: 'credits',
  value,
  unit: '×',
  limit,
});

it('a number over a binding limit fails, over an aim it is only missed', () => {
  expect(verdictOf(row(1.5, atMost(1.5)))).toBe('pass');
  expect(verdictOf(row(1.6, atMost(1.5)))).toBe('fail');
  expect(verdictOf(row(1.6, atMost(1.5, 'aim')))).toBe('missed');
  expect(verdictOf(row(9, atLeast(10)))).toBe('fail');
  expect(verdictOf(row(9, null))).toBe('info');
  expect(verdictOf({ bench: 'frames', skipped: 'no browser' })).toBe('skipped');
});

it('the table shows value, limit and verdict in columns, and why something was skipped', () => {
  const text = tableText([row(1.234, atMost(1.5)), { bench: 'frames', skipped: 'no browser' }]);
  expect(text.split('\n')).toEqual([
    'bench   what        value   limit',
    'insert  credits     1.23 ×  at most 1.5  pass',
    'frames  no browser                       skipped',
  ]);
});

it('the JSON holds every row with its verdict', () => {
  expect(JSON.parse(jsonText([row(2, null)]))).toEqual([{ ...row(2, null), verdict: 'info' }]);
});
