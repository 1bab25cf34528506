import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countEntries, parseCount } from './entries.ts';

test('whole numbers from 0 to 500 are counts, with spaces around them too; nothing is 0', () => {
  expect(['0', '7', ' 42 ', '007', '500', '', '  '].map(parseCount)).toEqual([0, 7, 42, 7, 500, 0, 0]);
});

test.each(['-1', '+1', '2.5', '1e3', '501', '10001', 'many', '1 2', '0x10', '٣', 'NaN', 'Infinity'])(
  '“%s” is no count',
  (text) => {
    expect(parseCount(text)).toBeNull();
  },
);

test('whatever is typed, what is read is a count that may be kept on the board', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const count = parseCount(text);
      expect(count === null || countEntries.safeParse({ entry: [count] }).success).toBe(true);
    }),
    { seed: 5 },
  );
});
