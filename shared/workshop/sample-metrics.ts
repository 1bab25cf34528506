import * as z from 'zod/mini';
import { ROLES } from '../votes/roles.ts';
import { METRICS, ROUNDS } from '../votes/scales.ts';

/** The section `four_key_metrics` of a workshop file: what people voted and told, and what is to come out of it. */

const metric = z.enum(METRICS);
const round = z.enum(ROUNDS);
export const side = z.enum(ROLES);

/** `whole` is the word the fault catalogue knows this type by. */
export const whole = z.int('whole');
export const howMany = whole.check(z.minimum(0), z.maximum(10_000));
const band = whole.check(z.minimum(1), z.maximum(6));

const perRound = <T extends z.ZodMiniType>(value: T) =>
  z.object({ today: z.optional(value), year: z.optional(value) });

const perMetric = <T extends z.ZodMiniType>(value: T) =>
  z.object({
    lead_time: z.optional(value),
    deploy_frequency: z.optional(value),
    time_to_restore: z.optional(value),
    change_fail: z.optional(value),
  });

export const perSide = <T extends z.ZodMiniType>(value: T) =>
  z.object({ business: z.optional(value), technology: z.optional(value), data: z.optional(value) });

/** Votes per band, worst band first. */
const counts = z.array(howMany).check(z.length(6));
/** Two bands: lower and upper median, first and third quartile, the two ends of a gap between camps. */
const bandPair = z.array(band).check(z.length(2));

const tally = z.object({
  n: howMany,
  missing: howMany,
  counts,
  median: z.array(band).check(z.maxLength(2)),
  median_label: z.array(z.string()),
  iqr: z.array(band).check(z.maxLength(2)),
  mode: z.array(band),
  consensus: z.nullable(z.number()),
  /** [band, votes] */
  outliers: z.array(z.array(whole).check(z.length(2))),
  polarised: z.boolean(),
  surplus: z.optional(howMany),
  consensus_shown: z.optional(z.boolean()),
  consensus_word: z.optional(z.nullable(z.string())),
  outlier_count: z.optional(howMany),
  camps: z.optional(z.array(bandPair)),
  role_medians: z.optional(perSide(bandPair)),
  role_gap: z.optional(z.boolean()),
});

const expectation = z.object({
  today: tally,
  year: tally,
  gap_bands: z.nullable(z.number()),
  gap_hint: z.optional(z.nullable(z.string())),
});

const story = z.object({
  id: z.optional(z.string()),
  metric,
  round,
  band,
  text: z.string(),
  language: z.optional(z.string()),
});

export const sampleMetrics = z.object({
  votes: z.optional(perMetric(perRound(counts))),
  votes_by_role: z.optional(perMetric(perRound(perSide(counts)))),
  /** By alias of the roster; null: this person placed no dot. */
  ballots: z.optional(z.record(z.string(), perMetric(perRound(z.nullable(band))))),
  dont_know: z.optional(perMetric(perRound(howMany))),
  stories: z.optional(z.array(story)),
  expected: z.optional(perMetric(expectation)),
});

export type SampleStory = z.infer<typeof story>;
export type SampleMetrics = z.infer<typeof sampleMetrics>;
