import * as z from 'zod/mini';
import { describeFault } from './sample-faults.ts';
import { howMany, perSide, sampleMetrics, side, whole } from './sample-metrics.ts';
import { MOST_PEOPLE } from './settings.ts';

/**
 * A workshop file: a whole workshop as data, in the order of its activities. Only `workshop` is required; every other
 * section is optional, and what this program does not know is passed over.
 */

const person = z.object({
  alias: z.string(),
  name: z.optional(z.string()),
  /** The job. */
  role: z.optional(z.string()),
  side,
  familiarity: z.optional(whole.check(z.minimum(0), z.maximum(2))),
  group: z.optional(z.string()),
  note: z.optional(z.string()),
});

export const workshopFile = z.object({
  workshop: z.object({
    organisation: z.optional(z.string()),
    mode: z.optional(z.string()),
    date: z.optional(z.string()),
    participants: whole.check(z.minimum(0), z.maximum(MOST_PEOPLE)),
    groups: z.optional(z.record(z.string(), howMany)),
    roles: z.optional(perSide(howMany)),
    languages: z.optional(z.array(z.string())),
  }),
  roster: z.optional(z.array(person)),
  four_key_metrics: z.optional(sampleMetrics),
});

/** Use-case notes as written; the other fields of the form are answers, not input. */
export const useCaseFile = z.array(z.object({ id: z.string(), text: z.string(), group: z.string() }));

export type WorkshopFile = z.infer<typeof workshopFile>;
export type UseCaseFile = z.infer<typeof useCaseFile>;

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  /** One line per fault, each with the path to it. */
  | { readonly ok: false; readonly faults: readonly string[] };

/** `input` is parsed JSON of unknown origin. */
const parse = <T>(schema: z.ZodMiniType<T>, input: unknown): Parsed<T> => {
  const result = z.safeParse(schema, input, { reportInput: true });
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, faults: result.error.issues.map((issue) => describeFault(issue)) };
};

export const parseWorkshopFile = (input: unknown): Parsed<WorkshopFile> => parse(workshopFile, input);

export const parseUseCaseFile = (input: unknown): Parsed<UseCaseFile> => parse(useCaseFile, input);
