import { groupBy } from '../../group-by.ts';
import type { Translate } from '../../i18n/translate.ts';
import { METRICS, type Metric, metricName, roundName } from '../../votes/scales.ts';
import { labelMeaning } from './names.ts';
import type { Dot, DotReason, KeyMetricsReading } from './reading.ts';
import type { KeyMetricsHint } from './summary.ts';

/** What lies where it cannot be counted, and what happened to the frame. */
export const frameHints = (reading: KeyMetricsReading, t: Translate): readonly KeyMetricsHint[] => {
  if (reading.status === 'absent') return [];
  return [
    ...copyHint(reading, t),
    ...lostFrameHint(reading, t),
    ...goneHint(reading, t),
    ...renamedHints(reading, t),
    ...strayHints(reading, t),
    ...REASONS.flatMap((reason) => dotHint(reading, reason, t)),
    ...drawingHints(reading, t),
    ...itemsHint('not-a-dot', reading.intruders, t),
    ...itemsHint('unsorted', reading.unsorted, t),
  ];
};

/** Dots that are listed together; strays and dots in copies have hints of their own, dots in the tray none. */
const REASONS = [
  'on-label',
  'between-cells',
  'too-big',
  'too-small',
  'in-stories',
  'in-no-area',
  'far-away',
] as const satisfies readonly DotReason[];

const about = (
  code: string,
  text: string,
  items: readonly string[],
  metric: Metric | null = null,
): KeyMetricsHint => ({
  code,
  text,
  items,
  metric,
  tone: code === 'far-away' ? 'neutral' : 'ask',
});

const copyHint = ({ copies, dots }: KeyMetricsReading, t: Translate): readonly KeyMetricsHint[] => {
  if (copies.length === 0) return [];
  const votes = dots.filter((dot) => dot.reason === 'in-copy' && dot.area !== 'tray').length;
  return [about('copy', t('key-metrics.hint.copy', { count: copies.length, votes }), copies)];
};

const lostFrameHint = ({ frame }: KeyMetricsReading, t: Translate): readonly KeyMetricsHint[] =>
  frame === null ? [about('frame-gone', t('key-metrics.hint.frame-gone'), [])] : [];

const goneHint = ({ gone, frame }: KeyMetricsReading, t: Translate): readonly KeyMetricsHint[] =>
  gone.length === 0
    ? []
    : [about('gone', t('key-metrics.hint.gone', { count: gone.length }), frame === null ? [] : [frame])];

const renamedHints = ({ renamed }: KeyMetricsReading, t: Translate): readonly KeyMetricsHint[] =>
  renamed.map(({ id, role, text }) =>
    about('renamed', t('key-metrics.hint.renamed', { text, meaning: labelMeaning(role, t) }), [id]),
  );

const itemsHint = (
  reason: 'not-a-dot' | 'unsorted' | (typeof REASONS)[number],
  items: readonly string[],
  t: Translate,
): readonly KeyMetricsHint[] =>
  items.length === 0 ? [] : [about(reason, t(`key-metrics.hint.${reason}`, { count: items.length }), items)];

const dotHint = (
  { dots }: KeyMetricsReading,
  reason: (typeof REASONS)[number],
  t: Translate,
): readonly KeyMetricsHint[] =>
  itemsHint(
    reason,
    dots.filter((dot) => dot.reason === reason).map(({ id }) => id),
    t,
  );

/** One hint per row that strays probably belong to. */
const strayHints = ({ dots }: KeyMetricsReading, t: Translate): readonly KeyMetricsHint[] => {
  const rows = groupBy(
    dots.filter((dot) => dot.reason === 'stray'),
    ({ metric, round }) => `${metric}/${round}`,
  );
  return [...rows.values()].flatMap((strays) => strayHint(strays, t));
};

const strayHint = (strays: readonly Dot[], t: Translate): readonly KeyMetricsHint[] => {
  const [first] = strays;
  if (!first?.metric || !first.round) return [];
  const values = {
    count: strays.length,
    metric: t(metricName(first.metric)),
    round: t(roundName(first.round)),
  };
  const ids = strays.map(({ id }) => id);
  return [about('stray', t('key-metrics.hint.stray', values), ids, first.metric)];
};

const drawingHints = ({ drawings }: KeyMetricsReading, t: Translate): readonly KeyMetricsHint[] =>
  METRICS.flatMap((metric) => {
    const ids = drawings.filter(({ area }) => area.startsWith(`${metric}/`)).map(({ id }) => id);
    return ids.length === 0
      ? []
      : [about('drawing', t('key-metrics.hint.drawing', { count: ids.length }), ids, metric)];
  });
