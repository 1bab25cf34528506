import * as z from 'zod/mini';
import { MOST_PEOPLE } from './settings.ts';

const count = z.int().check(z.minimum(0), z.maximum(MOST_PEOPLE));

/** One count per choice, in the order of the choices. */
export const entryCounts = z.array(count).check(z.maxLength(20));

/** Counts typed in the panel, by entry id (for example `key-metrics/lead_time/today`). */
export const countEntries = z.record(z.string(), entryCounts);

export type CountEntries = z.infer<typeof countEntries>;

/** What a person typed as a count: nothing is 0, anything but a whole number from 0 to 500 is null. */
export const parseCount = (text: string): number | null => {
  const typed = text.trim();
  if (!/^\d*$/.test(typed)) return null;
  const parsed = count.safeParse(Number(typed));
  return parsed.success ? parsed.data : null;
};
