import type { ItemId } from '../../board/item.ts';
import { groupBy } from '../../group-by.ts';
import type { MessageKey } from '../../i18n/catalogue.ts';
import type { MessageValues, Translate } from '../../i18n/translate.ts';
import { gapQuestion } from '../../votes/gap.ts';
import { type Metric, type Round, roundName } from '../../votes/scales.ts';
import type { Choice } from './layout.ts';
import { bandName, medianWords } from './names.ts';
import type { Dot } from './reading.ts';
import { answersOf, type KeyMetricsHint, type MetricResult, type RoundResult } from './summary.ts';

type Tone = KeyMetricsHint['tone'];

/** Says one thing about one row. */
type Say = (
  code: string,
  tone: Tone,
  items: readonly ItemId[],
  message: MessageKey,
  values?: MessageValues,
) => KeyMetricsHint;

const sayAbout =
  (metric: Metric, round: Round, t: Translate): Say =>
  (code, tone, items, message, values) => ({
    code,
    metric,
    items,
    tone,
    text: t(message, { round: t(roundName(round)), ...values }),
  });

/** What one metric makes a facilitator say or ask; most useful first. */
export const metricHints = (
  result: MetricResult,
  people: number,
  t: Translate,
): readonly KeyMetricsHint[] => {
  const rounds = [result.today, result.year].filter((round) => answersOf(round) > 0);
  const perRound = (hintsOf: (round: RoundResult, say: Say, t: Translate) => readonly KeyMetricsHint[]) =>
    rounds.flatMap((round) => hintsOf(round, sayAbout(round.metric, round.round, t), t));
  return [
    ...(people > 0 ? perRound(completeness(people)) : []),
    ...perRound(campHints),
    ...perRound(outlierHints),
    ...perRound(dotHints),
    ...perRound(roleGapHint),
    ...gapHint(result, t),
  ];
};

const idsOf = (dots: readonly Dot[]): readonly ItemId[] => dots.map(({ id }) => id);

const idsAt = ({ dots }: RoundResult, ...choices: readonly Choice[]): readonly ItemId[] =>
  idsOf(dots.filter(({ choice }) => choice !== null && choices.includes(choice)));

const completeness =
  (people: number) =>
  (result: RoundResult, say: Say): readonly KeyMetricsHint[] => {
    const { row } = result;
    const { missing, surplus } = result.tally;
    const count = answersOf(result);
    if (missing > 0) return [say('missing', 'ask', row, 'key-metrics.hint.missing', { count, people })];
    return surplus > 0 ? [say('surplus', 'ask', row, 'key-metrics.hint.surplus', { count: surplus })] : [];
  };

const campHints = (result: RoundResult, say: Say, t: Translate): readonly KeyMetricsHint[] =>
  result.tally.camps.map(([low, high]) => {
    const left = bandName(result.metric, low, 'board', t);
    const right = bandName(result.metric, high, 'board', t);
    const items = idsOf(result.dots.filter(({ choice }) => choice === low || choice === high));
    return say('camps', 'ask', items, 'key-metrics.hint.camps', { left, right });
  });

const outlierHints = (result: RoundResult, say: Say, t: Translate): readonly KeyMetricsHint[] =>
  result.tally.outliers.map(({ band, votes }) => {
    const items = idsOf(result.dots.filter(({ choice }) => choice === band));
    const message = result.round === 'today' ? 'key-metrics.hint.outlier' : 'key-metrics.hint.outlier.year';
    return say('outlier', 'neutral', items, message, {
      count: votes,
      band: bandName(result.metric, band, 'board', t),
      kind: items.length === votes ? 'dots' : 'votes',
    });
  });

const dotHints = (result: RoundResult, say: Say): readonly KeyMetricsHint[] => {
  const border = result.dots.filter((dot) => dot.border);
  const count = result.tally.dontKnow;
  return [
    ...(border.length > 0
      ? [say('border', 'ask', idsOf(border), 'key-metrics.hint.border', { count: border.length })]
      : []),
    ...sameLabels(result.dots).map((same) => {
      const values = { label: same[0]?.label ?? '', count: same.length };
      return say('same-label', 'ask', idsOf(same), 'key-metrics.hint.same-label', values);
    }),
    ...(count > 0
      ? [say('dont-know', 'neutral', idsAt(result, 'na'), 'key-metrics.hint.dont-know', { count })]
      : []),
  ];
};

/** Dots of one row that carry the same words: perhaps somebody voted twice. */
export const sameLabels = (dots: readonly Dot[]): readonly (readonly Dot[])[] => {
  const labelled = dots.filter(({ label }) => label !== '');
  const byLabel = groupBy(labelled, ({ label }) => label.toLocaleLowerCase('en'));
  return [...byLabel.values()].filter((same) => same.length > 1);
};

const roleGapHint = (
  { metric, dots, tally }: RoundResult,
  say: Say,
  t: Translate,
): readonly KeyMetricsHint[] => {
  const { business, technology } = tally.roleMedians;
  if (!tally.roleGap || !business || !technology) return [];
  const items = idsOf(dots.filter(({ role }) => role === 'business' || role === 'technology'));
  const values = {
    business: medianWords(metric, business, t),
    technology: medianWords(metric, technology, t),
  };
  return [say('role-gap', 'ask', items, 'key-metrics.hint.role-gap', values)];
};

const gapHint = ({ metric, gap, today, year }: MetricResult, t: Translate): readonly KeyMetricsHint[] => {
  const question = gapQuestion(gap);
  if (question === null || gap === null) return [];
  const say = sayAbout(metric, 'year', t);
  return [
    say(`gap-${question}`, 'ask', [...today.row, ...year.row], `key-metrics.hint.gap.${question}`, { gap }),
  ];
};
