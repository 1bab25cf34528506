import { expect, test } from 'vitest';
import { countsOf, draftOf, firstGarbage, groupEntries, isBegun, savedTotal, totalOf } from './counts.ts';

const entry = (id: string, counts: number[], choices = ['slow', 'fast', 'I don’t know']) => ({
  id,
  label: id,
  choices,
  counts,
});

test('what nobody chose fills in as a blank, every other count as it is', () => {
  expect(draftOf(entry('today', []))).toEqual(['', '', '']);
  expect(draftOf(entry('today', [0, 0, 0]))).toEqual(['', '', '']);
  expect(draftOf(entry('today', [4, 0, 1]))).toEqual(['4', '', '1']);
});

test('blanks mean zero from the first thing typed on', () => {
  expect(isBegun(['', ' ', ''])).toBe(false);
  expect(isBegun(['', '0', ''])).toBe(true);
});

test('blanks count as zero, and a form without a single vote takes the counts back', () => {
  expect(countsOf(['4', '', ' 1 '])).toEqual([4, 0, 1]);
  expect(countsOf(['', '0', ''])).toEqual([]);
});

test.each(['-1', '2.5', '1e3', 'three', '10001', '٣', '0x10'])(
  '%s is garbage, so nothing is sent',
  (garbage) => {
    expect(countsOf(['4', garbage, ''])).toBeNull();
    expect(firstGarbage([['4'], ['', garbage]])).toBe(garbage);
  },
);

test('the total adds up what can be read', () => {
  expect(totalOf(['4', 'three', '', '5'])).toBe(9);
  expect(savedTotal([entry('today', [4, 0, 1]), entry('year', []), entry('later', [2])])).toBe(7);
});

test('entries with the same choices share a form, others get their own', () => {
  const entries = [entry('today', []), entry('year', []), entry('other', [], ['yes', 'no'])];
  expect(groupEntries(entries).map((group) => group.entries.map(({ id }) => id))).toEqual([
    ['today', 'year'],
    ['other'],
  ]);
});
