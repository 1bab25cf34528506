import * as z from 'zod/mini';

const count = z.int().check(z.minimum(0), z.maximum(10_000));

/**
 * Counts typed in the panel, by entry id (for example `key-metrics/lead_time/today`): one count per choice, in the
 * order of the choices.
 */
export const countEntries = z.record(z.string(), z.array(count));

export type CountEntries = z.infer<typeof countEntries>;

/** What a person typed as a count: nothing is 0, anything but a whole number from 0 to 10,000 is null. */
export const parseCount = (text: string): number | null => {
  const typed = text.trim();
  if (!/^\d*$/.test(typed)) return null;
  const parsed = count.safeParse(Number(typed));
  return parsed.success ? parsed.data : null;
};
