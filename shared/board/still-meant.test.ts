import { expect, test } from 'vitest';
import { stillMeant } from './still-meant.ts';
import { box, item } from './testing/build.ts';

const before = item('label', { box: box(0, 0), text: '<p>One day</p>' });
const change = { box: box(0, 50), text: 'One week' };

test('a change holds for an item that is as it was read', () => {
  expect(stillMeant(change, before, { ...before, text: 'One day' })).toEqual(change);
});

test('nothing is written over what a person did since', () => {
  expect(stillMeant(change, before, { ...before, text: 'Ages' })).toEqual({ box: change.box });
  expect(stillMeant(change, before, { ...before, box: box(9, 9) })).toEqual({ text: change.text });
  expect(stillMeant(change, before, { ...before, text: 'Ages', box: box(9, 9) })).toBeNull();
});
