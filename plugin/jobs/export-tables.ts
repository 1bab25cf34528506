import { toCsv } from '../../shared/export/csv.ts';
import type { CsvSeparator, Report } from '../../shared/messages.ts';
import type { RegisteredActivity } from '../../shared/workshop/activity.ts';
import type { Office } from './office.ts';

/** The tables of activities as CSV files, from the last read. */
export const exportTables = (
  { reading, notices }: Office,
  activities: readonly RegisteredActivity[],
  separator: CsvSeparator,
): readonly Report[] => {
  const context = reading.context();
  const files = activities.flatMap(({ id }) =>
    (reading.outcome(id)?.tables(context) ?? []).map((table) => ({
      say: 'file' as const,
      name: `${table.name}.csv`,
      mime: 'text/csv;charset=utf-8',
      content: toCsv(table, separator),
    })),
  );
  if (files.length > 0) {
    notices.say('good', 'notice.exported', { files: files.map((file) => file.name).join(', ') });
  }
  return files;
};
