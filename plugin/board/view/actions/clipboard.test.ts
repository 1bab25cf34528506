import { expect, test } from 'vitest';
import { readCopied, writeCopied } from './clipboard.ts';

test('what was copied at this board can be pasted at it, in any tab', () => {
  expect(readCopied(writeCopied('a', ['1', '2']), 'a')).toEqual(['1', '2']);
});

test('ids of another board, and foreign text, are not pasted', () => {
  expect(readCopied(writeCopied('a', ['1']), 'b')).toBeNull();
  expect(readCopied('hello', 'a')).toBeNull();
  expect(readCopied('{"board":"a"}', 'a')).toBeNull();
});
