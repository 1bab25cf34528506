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
    ...titleHint(reading, t),
    ...goneHint(reading, t),
    ...renamedHints(reading, t),
    ...movedHints(reading, t),
    ...rowHints('stray', reading, t),
    ...rowHints('in-other-frame', reading, t),
    ...REASONS.flatMap((reason) => dotHint(reading, reason, t)),
    ...drawingHints(reading, t),
    ...itemsHint('not-a-dot', reading.intruders, t),
    ...itemsHint('unsorted', reading.unsorted, t),
  ];
};

/** Dots that are listed together; strays, dots in other frames and dots in copies have hints of their own, dots in the tray none. */
const REASONS = [
  'on-label',
  'between-cells',
  'too-big',
  'too-small',
  'in-stories',
  'in-no-area',
  'far-away',
  'not-in-frame',
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

const titleHint = ({ byTitle, frame }: KeyMetricsReading, t: Translate): readonly KeyMetricsHint[] =>
  byTitle && frame !== null ? [about('by-title', t('key-metrics.hint.by-title'), [frame])] : [];

const goneHint = ({ gone, frame }: KeyMetricsReading, t: Translate): readonly KeyMetricsHint[] =>
  gone.length === 0
    ? []
    : [about('gone', t('key-metrics.hint.gone', { count: gone.length }), frame === null ? [] : [frame])];

const renamedHints = ({ renamed }: KeyMetricsReading, t: Translate): readonly KeyMetricsHint[] =>
  renamed.map(({ id, role, text }) =>
    about('renamed', t('key-metrics.hint.renamed', { text, meaning: labelMeaning(role, t) }), [id]),
  );

const movedHints = ({ moved }: KeyMetricsReading, t: Translate): readonly KeyMetricsHint[] =>
  moved.map(({ id, role, text }) => {
    const what = role.includes('/label/') ? 'band' : 'row';
    const values = { text, what, meaning: labelMeaning(role, t) };
    return about('moved', t('key-metrics.hint.moved', values), [id]);
  });

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

/** One hint per row that these dots probably belong to, and one for those that belong to none. */
const rowHints = (
  reason: 'stray' | 'in-other-frame',
  { dots }: KeyMetricsReading,
  t: Translate,
): readonly KeyMetricsHint[] => {
  const rows = groupBy(
    dots.filter((dot) => dot.reason === reason),
    ({ metric, round }) => `${metric}/${round}`,
  );
  return [...rows.values()].map((row) => rowHint(reason, row, t));
};

const rowHint = (reason: 'stray' | 'in-other-frame', row: readonly Dot[], t: Translate): KeyMetricsHint => {
  const { metric = null, round = null } = row[0] ?? {};
  const values = {
    count: row.length,
    where: metric === null ? 'nowhere' : 'row',
    metric: metric === null ? '' : t(metricName(metric)),
    round: round === null ? '' : t(roundName(round)),
  };
  const ids = row.map(({ id }) => id);
  return about(reason, t(`key-metrics.hint.${reason}`, values), ids, metric);
};

const drawingHints = ({ drawings }: KeyMetricsReading, t: Translate): readonly KeyMetricsHint[] =>
  METRICS.flatMap((metric) => {
    const ids = drawings.filter(({ area }) => area.startsWith(`${metric}/`)).map(({ id }) => id);
    return ids.length === 0
      ? []
      : [about('drawing', t('key-metrics.hint.drawing', { count: ids.length }), ids, metric)];
  });
