import type { MessageKey } from '../i18n/catalogue.ts';

/** The four metrics, in the order in which the workshop takes them. */
export const METRICS = ['lead_time', 'deploy_frequency', 'time_to_restore', 'change_fail'] as const;

export type Metric = (typeof METRICS)[number];

/** The two rounds of the vote, in order. */
export const ROUNDS = ['today', 'year'] as const;

export type Round = (typeof ROUNDS)[number];

/** Left is slow, right is fast; change fail percentage is turned round for that. */
export const BANDS = [1, 2, 3, 4, 5, 6] as const;

export type BandNumber = (typeof BANDS)[number];

type Wording = 'duration' | 'frequency' | 'share';

/** How a band is called: `full` as in the survey, `board` for labels of two short lines, `short` for charts. */
export type LabelForm = 'full' | 'board' | 'short';

/**
 * Which list of answers each metric uses. Questions and answers: DORA survey 2022 (dora.dev), CC BY 4.0; the texts
 * are in the message catalogue.
 */
const WORDING: Readonly<Record<Metric, Wording>> = {
  lead_time: 'duration',
  deploy_frequency: 'frequency',
  time_to_restore: 'duration',
  change_fail: 'share',
};

export const bandKey = (metric: Metric, band: BandNumber, form: LabelForm): MessageKey =>
  `scale.${WORDING[metric]}.${band}.${form}`;

export const metricName = (metric: Metric): MessageKey => `metric.${metric}.name`;

/** The question: `short` for the board, `full` as in the survey. */
export const questionKey = (metric: Metric, form: 'short' | 'full'): MessageKey =>
  `metric.${metric}.question.${form}`;

export const roundName = (round: Round): MessageKey => `round.${round}`;
