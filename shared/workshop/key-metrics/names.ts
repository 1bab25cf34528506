import type { Translate } from '../../i18n/translate.ts';
import type { Band, BandPair } from '../../votes/counts.ts';
import {
  BANDS,
  bandKey,
  type LabelForm,
  METRICS,
  type Metric,
  ROUNDS,
  roundName,
} from '../../votes/scales.ts';

export const bandName = (metric: Metric, band: Band, form: LabelForm, t: Translate): string => {
  const known = BANDS.find((number) => number === band);
  return known ? t(bandKey(metric, known, form)) : '';
};

/** Inside a sentence a name begins small. */
const inSentence = (name: string): string => name.charAt(0).toLocaleLowerCase('en') + name.slice(1);

/** One band, or `between … and …` where the halves of the median differ. */
export const medianWords = (metric: Metric, [lower, upper]: BandPair, t: Translate): string => {
  const low = inSentence(bandName(metric, lower, 'board', t));
  if (lower === upper) return low;
  return t('key-metrics.median.between', { low, high: inSentence(bandName(metric, upper, 'board', t)) });
};

/** `+2`, `−1`, `±0` */
export const gapWords = (gap: number): string => {
  if (gap === 0) return '±0';
  return gap > 0 ? `+${gap}` : `−${Math.abs(gap)}`;
};

/** What the label with this role says as long as nobody changes it. */
export const labelMeaning = (role: string, t: Translate): string => {
  for (const metric of METRICS) {
    for (const band of BANDS)
      if (role === `${metric}/label/b${band}`) return t(bandKey(metric, band, 'board'));
    for (const round of ROUNDS) if (role === `${metric}/${round}/label`) return t(roundName(round));
  }
  return role;
};
