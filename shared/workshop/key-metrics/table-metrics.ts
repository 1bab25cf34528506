import type { Cell, Table } from '../../export/table.ts';
import type { Translate } from '../../i18n/translate.ts';
import { FEWEST_VOTES_FOR_CONSENSUS } from '../../votes/consensus.ts';
import { outlierCount } from '../../votes/outliers.ts';
import { mayShow, ROLES } from '../../votes/roles.ts';
import { BANDS, ROUNDS } from '../../votes/scales.ts';
import type { Tally } from '../../votes/tally.ts';
import { bandName } from './names.ts';
import type { KeyMetricsSummary, MetricResult } from './summary.ts';

const COLUMNS = [
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

/** One row per metric, round and band. What is said of the whole round stands in each of its rows. */
export const metricsTable = ({ metrics }: KeyMetricsSummary, t: Translate): Table => ({
  name: 'metrics',
  columns: COLUMNS,
  rows: metrics.flatMap((result) => metricRows(result, t)),
});

/** A role with fewer than three votes is left empty: it is not shown anywhere. */
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
      ...statistics(tally),
      result.gap,
      tally.surplus,
    ]);
  });

const statistics = (tally: Tally): readonly Cell[] => [
  tally.n,
  tally.missing,
  tally.dontKnow,
  ...(tally.median ?? [null, null]),
  ...(tally.middleHalf ?? [null, null]),
  tally.modes.join('; '),
  shownConsensus(tally),
  outlierCount(tally.counts),
  tally.camps.length > 0,
];

const shownConsensus = ({ consensus, n }: Tally): number | null =>
  consensus === null || n < FEWEST_VOTES_FOR_CONSENSUS ? null : Number(consensus.toFixed(3));
