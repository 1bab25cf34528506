import type { BoardItem, ItemId } from '../../board/item.ts';
import { type BoardSnapshot, itemsById } from '../../board/snapshot.ts';
import { BASE_COLUMNS, type BaseSource, baseCells } from '../../export/base-record.ts';
import type { Cell, Table } from '../../export/table.ts';
import type { Translate } from '../../i18n/translate.ts';
import { FEWEST_VOTES_FOR_CONSENSUS } from '../../votes/consensus.ts';
import { outlierCount } from '../../votes/outliers.ts';
import { mayShow, ROLES } from '../../votes/roles.ts';
import { BANDS, ROUNDS } from '../../votes/scales.ts';
import type { ActivityContext } from '../activity.ts';
import { sameLabels } from './hints-metric.ts';
import { ACTIVITY } from './id.ts';
import { CHOICES, cellRole } from './layout.ts';
import { bandName } from './names.ts';
import type { Dot } from './reading.ts';
import type { KeyMetricsSummary, MetricResult, RoundResult } from './summary.ts';

const METRICS_COLUMNS = [
  'metric',
  'round',
  'band_no',
  'band_label',
  'count',
  'count_business',
  'count_technology',
  'count_data',
  'n',
  'missing',
  'dont_know',
  'median_lo',
  'median_hi',
  'q1',
  'q3',
  'mode',
  'consensus',
  'outlier_count',
  'two_camps',
  'gap',
  'surplus',
] as const;

const DOT_COLUMNS = ['metric', 'round', 'band_no', 'role', 'label', 'x', 'y', 'counted', 'reason'] as const;

const STORY_COLUMNS = ['metric', 'number'] as const;

export const tables = (
  summary: KeyMetricsSummary,
  snapshot: BoardSnapshot,
  context: ActivityContext,
): readonly Table[] => {
  const source: BaseSource = {
    boardId: snapshot.boardId,
    workshop: context.settings.organisation,
    activity: ACTIVITY,
    instance: context.instance,
  };
  const items = itemsById(snapshot);
  return [
    {
      name: 'metrics',
      columns: METRICS_COLUMNS,
      rows: summary.metrics.flatMap((one) => metricRows(one, context.t)),
    },
    { name: 'dots', columns: [...BASE_COLUMNS, ...DOT_COLUMNS], rows: dotRows(summary, items, source) },
    {
      name: 'stories',
      columns: [...BASE_COLUMNS, ...STORY_COLUMNS],
      rows: storyRows(summary, items, source),
    },
  ];
};

/** One row per band and round. A role with fewer than three votes is left empty, as it is not shown anywhere. */
const metricRows = (result: MetricResult, t: Translate): readonly (readonly Cell[])[] =>
  ROUNDS.flatMap((round) => {
    const { metric, tally } = result[round];
    return BANDS.map((band) => [
      metric,
      round,
      band,
      bandName(metric, band, 'full', t),
      tally.counts[band - 1] ?? 0,
      ...ROLES.map((role) => (mayShow(tally.byRole[role]) ? (tally.byRole[role][band - 1] ?? 0) : null)),
      ...statistics(result[round]),
      result.gap,
      tally.surplus,
    ]);
  });

const statistics = ({ tally }: RoundResult): readonly Cell[] => [
  tally.n,
  tally.missing,
  tally.dontKnow,
  tally.median?.[0] ?? null,
  tally.median?.[1] ?? null,
  tally.middleHalf?.[0] ?? null,
  tally.middleHalf?.[1] ?? null,
  tally.modes.join('; '),
  tally.consensus === null || tally.n < FEWEST_VOTES_FOR_CONSENSUS
    ? null
    : Number(tally.consensus.toFixed(3)),
  outlierCount(tally.counts),
  tally.camps.length > 0,
];

type Items = ReadonlyMap<ItemId, BoardItem>;

/** Every dot found, then one row per typed vote. */
const dotRows = (
  summary: KeyMetricsSummary,
  items: Items,
  source: BaseSource,
): readonly (readonly Cell[])[] => {
  const rounds = summary.metrics.flatMap((result) => ROUNDS.map((round) => result[round]));
  const twice = new Set(rounds.flatMap(({ dots }) => sameLabels(dots).flat()));
  return [
    ...summary.reading.dots.map((dot) => dotRow(dot, twice.has(dot), items, source)),
    ...rounds.flatMap((round) => typedRows(round, source)),
  ];
};

const dotRow = (dot: Dot, twice: boolean, items: Items, source: BaseSource): readonly Cell[] => {
  const flags = [dot.border && 'border', dot.grouped && 'grouped', twice && 'same-label'];
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
    const base = baseCells(source, {
      area: cellRole(metric, round, choice),
      item: null,
      text: '',
      flags: ['typed'],
    });
    const reason = choice === 'na' ? 'dont-know' : null;
    const row = [...base, metric, round, choice, 'unknown', '', null, null, choice !== 'na', reason];
    return Array.from({ length: typed[index] ?? 0 }, () => row);
  });

const storyRows = (
  summary: KeyMetricsSummary,
  items: Items,
  source: BaseSource,
): readonly (readonly Cell[])[] =>
  summary.metrics.flatMap(({ metric, stories }) =>
    stories.map(({ id, text }, index) => [
      ...baseCells(source, { area: `${metric}/stories`, item: items.get(id) ?? null, text, flags: [] }),
      metric,
      index + 1,
    ]),
  );
