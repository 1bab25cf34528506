import Papa from 'papaparse';
import type { Table } from './table.ts';

/** Excel reads UTF-8 only behind a byte order mark. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** A text that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay numbers. */
const FORMULA = /^[=+\-@\t\r]/;

/** One table as a CSV file: RFC 4180, one header line, also when there are no rows. */
export const toCsv = (table: Table, separator: ',' | ';'): string => {
  const lines = Papa.unparse(
    { fields: [...table.columns], data: table.rows.map((row) => [...row]) },
    { delimiter: separator, newline: LINE_END, escapeFormulae: FORMULA },
  );
  const whole = lines.endsWith(LINE_END) ? lines : lines + LINE_END;
  return BYTE_ORDER_MARK + whole;
};
