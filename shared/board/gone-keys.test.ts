import { expect, test } from 'vitest';
import { forgetOldest } from './gone-keys.ts';
import type { KeyIndex } from './keys.ts';
import { snapshot } from './testing/build.ts';

const record = (id: string) => ({ id, plan: '', text: '' });
const keys: KeyIndex = new Map([
  ['a', record('100')],
  ['b', record('99')],
  ['c', record('101')],
]);
const empty = snapshot([]);

test('keys of items that are gone are kept, so that the items are known when they return', () => {
  expect(forgetOldest(keys, empty, 3).size).toBe(0);
});

test('of too many the oldest are forgotten', () => {
  expect([...forgetOldest(keys, empty, 1)]).toEqual([
    ['b', null],
    ['a', null],
  ]);
});
