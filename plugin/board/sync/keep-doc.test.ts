import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { keepDoc } from './keep-doc.ts';

test('what was on the board is there again after a reload', async () => {
  const before = new Y.Doc();
  await keepDoc(before, 'kept');
  before.getMap('items').set('a', 1);
  const other = new Y.Doc();
  await keepDoc(other, 'another');
  expect(other.getMap('items').size).toBe(0);
  const after = new Y.Doc();
  await keepDoc(after, 'kept');
  expect(after.getMap('items').toJSON()).toEqual({ a: 1 });
});
