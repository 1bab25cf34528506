import { expect, test } from 'vitest';
import { separatorFor } from './separator.ts';

test.each([
  ['en-GB', ','],
  ['en-US', ','],
  ['de-DE', ';'],
  ['es-ES', ';'],
  ['pt-BR', ';'],
  ['en-US@posix', ','],
])('a spreadsheet in %s expects “%s”', (locale, separator) => {
  expect(separatorFor(locale)).toBe(separator);
});
