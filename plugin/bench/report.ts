import { type BenchResult, type Limit, verdictOf } from './row.ts';

const HEADER = ['bench', 'what', 'value', 'limit', ''] as const;

const number = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });

const limitText = (limit: Limit | null): string =>
  limit === null ? '' : `${limit.kind} ${number(limit.value)}${limit.force === 'aim' ? ' (aim)' : ''}`;

const cells = (row: BenchResult): readonly string[] =>
  'skipped' in row
    ? [row.bench, row.skipped, '', '', verdictOf(row)]
    : [row.bench, row.what, `${number(row.value)} ${row.unit}`.trim(), limitText(row.limit), verdictOf(row)];

/** A table for the terminal: columns as wide as their widest cell. */
export const tableText = (rows: readonly BenchResult[]): string => {
  const lines = [HEADER, ...rows.map(cells)];
  const widths = HEADER.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

export const jsonText = (rows: readonly BenchResult[]): string =>
  JSON.stringify(
    rows.map((row) => ({ ...row, verdict: verdictOf(row) })),
    null,
    2,
  );
