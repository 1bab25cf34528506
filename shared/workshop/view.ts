import * as z from 'zod/mini';

/** What the panel shows of an activity. Data only: the panel draws every activity from this and knows none by name. */

const span = z.object({ text: z.string(), strong: z.boolean() });
/** Words of a sentence, some of them strong. */
export const sentence = z.array(span);

const tone = z.enum(['neutral', 'good', 'ask']);

/** A short fact in a pill. */
const chip = z.object({ text: z.string(), tone });

/** A line that leads to the items behind it. */
const lead = z.object({ text: z.string(), tone, items: z.array(z.string()) });

const series = z.object({
  label: z.string(),
  counts: z.array(z.int()),
  /** Items per choice, so that each bar leads to what it counts. */
  items: z.array(z.array(z.string())),
  /** Positions of the median, 0-based choice indices, lower and upper; null when there is none. */
  median: z.nullable(z.tuple([z.int(), z.int()])),
});

/** Counts per choice, first series above the labels, second below. */
export const distribution = z.object({
  choices: z.array(z.object({ short: z.string(), full: z.string() })),
  above: series,
  below: series,
});

/** Counts that may be typed instead of placed on the board. */
const entry = z.object({
  id: z.string(),
  label: z.string(),
  choices: z.array(z.string()),
  counts: z.array(z.int()),
});

const section = z.object({
  id: z.string(),
  title: z.string(),
  chips: z.array(chip),
  distribution: z.nullable(distribution),
  sentences: z.array(sentence),
  leads: z.array(lead),
  entries: z.array(entry),
});

export const activityView = z.object({
  activity: z.string(),
  /** True once there is something to write back. */
  hasContent: z.boolean(),
  /** One line for the list of activities, for example `Lead time: 18 of 18 placed`. */
  status: z.string(),
  /** What to say or do now. */
  next: z.string(),
  /** About the whole frame: copies, missing parts, strays, drawings. */
  leads: z.array(lead),
  sections: z.array(section),
});

export type Sentence = z.infer<typeof sentence>;
export type Chip = z.infer<typeof chip>;
export type Lead = z.infer<typeof lead>;
export type Series = z.infer<typeof series>;
export type Distribution = z.infer<typeof distribution>;
export type CountEntry = z.infer<typeof entry>;
export type ViewSection = z.infer<typeof section>;
export type ActivityView = z.infer<typeof activityView>;
