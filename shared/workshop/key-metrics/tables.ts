import { type BoardSnapshot, itemsById } from '../../board/snapshot.ts';
import type { Table } from '../../export/table.ts';
import type { ActivityContext } from '../activity.ts';
import { ACTIVITY } from './id.ts';
import type { KeyMetricsSummary } from './summary.ts';
import { dotsTable } from './table-dots.ts';
import { metricsTable } from './table-metrics.ts';
import { storiesTable } from './table-stories.ts';

export const tables = (
  summary: KeyMetricsSummary,
  snapshot: BoardSnapshot,
  { instance, settings, t }: ActivityContext,
): readonly Table[] => {
  const source = {
    boardId: snapshot.boardId,
    workshop: settings.organisation,
    activity: ACTIVITY,
    instance,
  };
  const items = itemsById(snapshot);
  return [metricsTable(summary, t), dotsTable(summary, items, source), storiesTable(summary, items, source)];
};
