import type { CsvSeparator } from '../../shared/messages.ts';

/**
 * Spreadsheets expect `;` between columns where the comma is the decimal sign. `locale` is BCP 47, or what a browser
 * takes from a system without a language (`en-US@posix`), which no formatter understands.
 */
export const separatorFor = (locale: string): CsvSeparator =>
  new Intl.NumberFormat(isLanguageTag(locale) ? locale : 'en').format(0.5).includes(',') ? ';' : ',';

const isLanguageTag = (locale: string): boolean => {
  try {
    return Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
};
