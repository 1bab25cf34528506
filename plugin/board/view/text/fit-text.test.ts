import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText, LINE_HEIGHT } from './fit-text.ts';

/** Every letter 50 dp wide at 100 dp. */
const measure = (text: string): number => text.length * 50;
const BOX = { width: 170, height: 170 };
const SIZES = { least: 10, most: 40 };

test('a short word is as large as allowed', () => {
  expect(fitText(['Why?'], BOX, SIZES, measure)).toBe(40);
});

test('a long text gets smaller until it fits', () => {
  const size = fitText(['one two three four five six seven eight nine ten'], BOX, SIZES, measure);
  expect(size).toBeLessThan(40);
  expect(size).toBeGreaterThan(10);
});

test('a long word is not broken but made smaller', () => {
  const size = fitText(['Datenprodukteigner'], BOX, SIZES, measure);
  expect(measure('Datenprodukteigner') * (size / 100)).toBeLessThanOrEqual(BOX.width);
});

test('what cannot fit is set at the smallest size', () => {
  expect(fitText(['x'.repeat(400)], BOX, SIZES, measure)).toBe(10);
});

test('more text is never larger', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.stringMatching(/^[a-z]{1,9}$/), (text, more) => {
      const before = fitText([text.join(' ')], BOX, SIZES, measure);
      return fitText([[...text, more].join(' ')], BOX, SIZES, measure) <= before;
    }),
    { seed: 1 },
  );
});

test('each paragraph begins a new line', () => {
  const size = fitText(['a', 'b', 'c', 'd', 'e'], BOX, SIZES, measure);
  expect(size * LINE_HEIGHT * 5).toBeLessThanOrEqual(BOX.height);
  expect(size).toBeLessThan(40);
});
