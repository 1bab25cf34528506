import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from './csv.ts';
import type { Cell } from './table.ts';

const columns = ['text', 'number'];
const csv = (rows: readonly (readonly Cell[])[], separator: ',' | ';' = ',') =>
  toCsv({ name: 'any', columns, rows }, separator);

/** Read again by another library. */
const reread = (text: string, delimiter = ','): readonly (readonly string[])[] =>
  parse(text, { bom: true, delimiter, record_delimiter: '\r\n' });

test('a table without rows is a header line', () => {
  expect(csv([])).toBe('\ufefftext,number\r\n');
});

test('the separator is a matter of choice', () => {
  expect(csv([['a', 1]], ';')).toBe('\ufefftext;number\r\na;1\r\n');
});

test('quotes, separators and line breaks are kept inside quotes', () => {
  const text = 'say "hi", then;\nleave\r\nnow';
  expect(reread(csv([[text, 0]], ';'), ';')[1]).toEqual([text, '0']);
});

describe('what a spreadsheet would take for a formula', () => {
  test.each(['=20% less returns -> 10%', '+1', '-20% CO2', '@all', '=1\nsecond line'])('%s', (text) => {
    expect(reread(csv([[text, 0]]))[1]?.[0]).toBe(`'${text}`);
  });

  test('a negative number stays a number', () => {
    expect(csv([['gap', -2]])).toContain('gap,-2');
  });
});

test('nothing is an empty cell, yes and no are words', () => {
  expect(reread(csv([[null, true]]))[1]).toEqual(['', 'true']);
});

test('any table is read again as it was written', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer());
  const anyRows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(anyRows, fc.constantFrom(',' as const, ';' as const), (rows, separator) => {
      const guarded = rows.map((row) =>
        row.map((value) =>
          typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : `${value}`,
        ),
      );
      expect(reread(csv(rows, separator), separator)).toEqual([columns, ...guarded]);
    }),
  );
});
