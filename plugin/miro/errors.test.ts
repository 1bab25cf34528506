import { expect, test } from 'vitest';
import { says } from '../board/engine/errors.ts';
import { fromMiroError } from './errors.ts';

test.each([
  [
    'The API rate limit was exceeded. Requests can use up to 100000 credits in total per minute.',
    'rate-limited',
  ],
  [
    'The API rate limit was exceeded. Requests can use up to 1000000 credits in total per hour.',
    'rate-limited',
  ],
  [says.lockedByOther('3458762707300000009'), 'item-locked'],
  ['Cannot change parent, because item 3458762707300000009 is locked by another client.', 'item-locked'],
  ['Cannot attach/detach a locked item 3458762707300000009.', 'item-locked'],
  [
    "Cannot update the properties of item 3458762707300000009, because another client is locking at least one of the item's children.",
    'item-locked',
  ],
  [says.cannotFind('3458762707300000009'), 'item-gone'],
  [says.cannotRetrieve('3458762707300000009'), 'item-gone'],
  [says.childMissing('3458762707300000009'), 'item-gone'],
  [says.childOutside('3458762707300000009'), 'outside-frame'],
  [says.frameLeavesChildren('3458762707300000009'), 'outside-frame'],
  [says.childMovedOut('shape', '3458762707300000009'), 'outside-frame'],
  ["The current user doesn't have enough permissions to access the feature board.", 'not-allowed'],
  [
    "Cannot execute create, because the 42 app doesn't have the following permission: boards:write.",
    'not-allowed',
  ],
  [says.overLimit('storage'), 'storage-full'],
  ['An unknown error occurred: {}', 'unknown'],
] as const)('“%s” means %s', (text, code) => {
  const thrown = new Error(text);
  const error = fromMiroError(thrown);
  expect(error.code).toBe(code);
  expect(error.cause).toBe(thrown);
});

test('the item and the span are told where Miro tells them', () => {
  expect(fromMiroError(new Error(says.cannotFind('3458762707300000009'))).details).toEqual({
    item: '3458762707300000009',
  });
  expect(
    fromMiroError(new Error('The API rate limit was exceeded. … credits in total per hour.')).details,
  ).toEqual({
    per: 'hour',
  });
});
