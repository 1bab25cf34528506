import type { CsvSeparator } from '../../shared/messages.ts';

/** Spreadsheets expect `;` between columns where the comma is the decimal sign. `locale` is BCP 47. */
export const separatorFor = (locale: string): CsvSeparator =>
  new Intl.NumberFormat(locale).format(0.5).includes(',') ? ';' : ',';
