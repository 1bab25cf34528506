import type { Translate } from '../../i18n/translate.ts';
import type { Sentence } from '../view.ts';
import { gapWords, medianWords } from './names.ts';
import type { MetricResult } from './summary.ts';

const plain = (text: string) => ({ text, strong: false });
const strong = (text: string) => ({ text, strong: true });

/** `Today one to six months → in a year one day to one week (+2)`, as far as there are votes; null without any. */
export const metricSentence = ({ metric, today, year, gap }: MetricResult, t: Translate): Sentence | null => {
  const now = today.tally.median;
  const later = year.tally.median;
  if (now && later && gap !== null) {
    return [
      plain(t('key-metrics.sentence.today')),
      strong(medianWords(metric, now, t)),
      plain(t('key-metrics.sentence.to-year')),
      strong(medianWords(metric, later, t)),
      plain(t('key-metrics.sentence.gap', { gap: gapWords(gap) })),
    ];
  }
  if (now) return [plain(t('key-metrics.sentence.today')), strong(medianWords(metric, now, t))];
  return later ? [plain(t('key-metrics.sentence.year')), strong(medianWords(metric, later, t))] : null;
};
