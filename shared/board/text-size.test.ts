import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineCount, textHeight, textWidth } from './text-size.ts';

const font = { size: 40, bold: false };

test('wide letters are wider than narrow ones, and bold is wider than regular', () => {
  expect(textWidth('WWW', font)).toBeGreaterThan(textWidth('iii', font));
  expect(textWidth('Lead time', { ...font, bold: true })).toBeGreaterThan(textWidth('Lead time', font));
});

test('width grows with the font size', () => {
  expect(textWidth('Lead time', { ...font, size: 80 })).toBeCloseTo(2 * textWidth('Lead time', font));
});

test('words wrap, line breaks and long words count', () => {
  expect(lineCount('one', 400, font)).toBe(1);
  expect(lineCount('one\ntwo', 400, font)).toBe(2);
  expect(lineCount('One week to one month', 300, font)).toBe(2);
  expect(lineCount('w'.repeat(20), 300, font)).toBe(3);
});

test('text without signs has no height', () => {
  expect(textHeight('<p></p>', 100, font)).toBe(0);
});

test('a narrower box never takes fewer lines', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 20 }), fc.integer({ min: 100, max: 900 }), (text, width) => {
      expect(lineCount(text, width, font)).toBeGreaterThanOrEqual(lineCount(text, width * 2, font));
    }),
  );
});
