import type { Translate } from '../../i18n/translate.ts';
import { roundName } from '../../votes/scales.ts';
import type { Chip } from '../view.ts';
import { answersOf, hasVotes, type MetricResult, type RoundResult } from './summary.ts';

/** How complete the votes are, and how close together. */
export const metricChips = (result: MetricResult, people: number, t: Translate): readonly Chip[] => {
  if (!hasVotes(result)) return [{ text: t('key-metrics.chip.not-started'), tone: 'neutral' }];
  const words = [result.today.word, result.year.word].filter((word) => word !== null);
  const text = [...new Set(words)].map((word) => t(`key-metrics.consensus.${word}`)).join(' → ');
  const votes = votesChip(result, people, t);
  return text === '' ? [votes] : [votes, { text, tone: 'neutral' }];
};

const started = ({ today, year }: MetricResult): readonly RoundResult[] =>
  [today, year].filter((round) => answersOf(round) > 0);

const votesChip = (result: MetricResult, people: number, t: Translate): Chip => {
  const rounds = started(result);
  const latest = rounds.at(-1) ?? result.today;
  if (people === 0) {
    return { text: t('key-metrics.chip.votes', { count: answersOf(latest) }), tone: 'neutral' };
  }
  const inRound = ({ round }: RoundResult, text: string): Chip => ({
    text: rounds.length < 2 ? text : t('key-metrics.chip.of-round', { round: t(roundName(round)), text }),
    tone: 'ask',
  });
  const surplus = rounds.find(({ tally }) => tally.surplus > 0);
  if (surplus) return inRound(surplus, t('key-metrics.chip.surplus', { count: surplus.tally.surplus }));
  const missing = rounds.find(({ tally }) => tally.missing > 0);
  if (missing) return inRound(missing, t('key-metrics.chip.missing', { count: missing.tally.missing }));
  return { text: t('key-metrics.chip.all', { count: answersOf(latest), people }), tone: 'good' };
};
