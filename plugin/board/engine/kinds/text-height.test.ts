import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { textHeight } from './text-height.ts';

test('an empty text has one line, and every paragraph and break begins another', () => {
  const line = textHeight('', 300, 10);
  expect(line).toBe(14);
  expect(textHeight('<p>a</p><p>b<br>c</p>', 300, 10)).toBe(3 * line);
});

test('words are broken between lines, and long words within', () => {
  expect(textHeight('aaaa bbbb cccc', 52, 10)).toBe(28);
  expect(textHeight('a'.repeat(25), 52, 10)).toBe(42);
});

test('more text is never lower, and a wider column never higher', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 400 }), (list, width) => {
      const text = list.join(' ');
      const height = textHeight(text, width, 10);
      expect(textHeight(`${text} more`, width, 10)).toBeGreaterThanOrEqual(height);
      expect(textHeight(text, width * 2, 10)).toBeLessThanOrEqual(height);
    }),
    { seed: 1 },
  );
});
