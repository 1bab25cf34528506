import type { BoardItem, ItemId } from '../../board/item.ts';
import { BASE_COLUMNS, type BaseSource, baseCells } from '../../export/base-record.ts';
import type { Table } from '../../export/table.ts';
import type { KeyMetricsSummary } from './summary.ts';

/** Stories are numbered within their metric, in reading order. */
export const storiesTable = (
  { metrics }: KeyMetricsSummary,
  items: ReadonlyMap<ItemId, BoardItem>,
  source: BaseSource,
): Table => ({
  name: 'stories',
  columns: [...BASE_COLUMNS, 'metric', 'number'],
  rows: metrics.flatMap(({ metric, stories }) =>
    stories.map(({ id, text }, index) => {
      const record = { area: `${metric}/stories`, item: items.get(id) ?? null, text, flags: [] };
      return [...baseCells(source, record), metric, index + 1];
    }),
  ),
});
