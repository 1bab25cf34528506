import type { BoardItem, ItemId } from '../../board/item.ts';
import { BASE_COLUMNS, type BaseSource, baseCells } from '../../export/base-record.ts';
import type { Cell, Table } from '../../export/table.ts';
import { ROUNDS } from '../../votes/scales.ts';
import { sameLabels } from './hints-metric.ts';
import { CHOICES, cellRole } from './layout.ts';
import type { Dot } from './reading.ts';
import type { KeyMetricsSummary, RoundResult } from './summary.ts';

/** `x` and `y` are the dot's centre in board dp. `band_no` is `na` for “I don't know”. */
const COLUMNS = ['metric', 'round', 'band_no', 'role', 'label', 'x', 'y', 'counted', 'reason'] as const;

type Items = ReadonlyMap<ItemId, BoardItem>;

/** One row per dot found, counted or not, then one per typed vote. */
export const dotsTable = (summary: KeyMetricsSummary, items: Items, source: BaseSource): Table => {
  const rounds = summary.metrics.flatMap((result) => ROUNDS.map((round) => result[round]));
  const twice = new Set(rounds.flatMap(({ dots }) => sameLabels(dots).flat()));
  const rows = [
    ...summary.reading.dots.map((dot) => dotRow(dot, twice.has(dot), items, source)),
    ...rounds.flatMap((round) => typedRows(round, source)),
  ];
  return { name: 'dots', columns: [...BASE_COLUMNS, ...COLUMNS], rows };
};

const dotRow = (dot: Dot, isTwice: boolean, items: Items, source: BaseSource): readonly Cell[] => {
  const flags = [dot.border && 'border', dot.grouped && 'grouped', isTwice && 'same-label'];
  const base = baseCells(source, {
    area: dot.area,
    item: items.get(dot.id) ?? null,
    text: dot.label,
    flags: flags.filter((flag) => flag !== false),
  });
  return [
    ...base,
    dot.metric,
    dot.round,
    dot.choice,
    dot.role,
    dot.label,
    Math.round(dot.centre.x),
    Math.round(dot.centre.y),
    dot.reason === null && dot.choice !== 'na',
    dot.reason ?? (dot.choice === 'na' ? 'dont-know' : null),
  ];
};

const typedRows = ({ metric, round, typed }: RoundResult, source: BaseSource): readonly (readonly Cell[])[] =>
  CHOICES.flatMap((choice, index) => {
    const area = cellRole(metric, round, choice);
    const base = baseCells(source, { area, item: null, text: '', flags: ['typed'] });
    const reason = choice === 'na' ? 'dont-know' : null;
    const row = [...base, metric, round, choice, 'unknown', '', null, null, choice !== 'na', reason];
    return Array.from({ length: typed[index] ?? 0 }, () => row);
  });
