import { expect, test } from 'vitest';
import { isLower, mustGiveWay } from './election.ts';
import { textRecord } from './testing/build.ts';

const mine = new Map([['frame', '200']]);
const holding = (id: string) => new Map([['frame', textRecord(id, '')]]);
const nothing = new Map();

test('ids compare as numbers, however long', () => {
  expect(isLower('99', '100')).toBe(true);
  expect(isLower('3458762707300000009', '3458762707300000010')).toBe(true);
  expect(isLower('7', '7')).toBe(false);
});

test('who comes to the index second gives way', () => {
  expect(mustGiveWay({ mine, before: nothing }, holding('300'), true)).toBe(true);
});

test('of two who did not see each other the higher id gives way', () => {
  expect(mustGiveWay({ mine, before: nothing }, holding('100'), false)).toBe(true);
  expect(mustGiveWay({ mine, before: nothing }, holding('300'), false)).toBe(false);
});

test('nobody gives way to themselves, to nothing, or to what was there before and is replaced', () => {
  expect(mustGiveWay({ mine, before: nothing }, holding('200'), true)).toBe(false);
  expect(mustGiveWay({ mine, before: nothing }, nothing, true)).toBe(false);
  expect(mustGiveWay({ mine, before: holding('100') }, holding('100'), true)).toBe(false);
});
