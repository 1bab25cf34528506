import * as z from 'zod/mini';

/** The largest workshop a frame is laid out for. */
export const MOST_PEOPLE = 500;

export const LONGEST_NAME = 200;

/** Settings made once and kept on the board for every colleague and every day. */
export const workshopSettings = z.object({
  organisation: z.string().check(z.maxLength(LONGEST_NAME)),
  /** Expected number of people; 0 when nobody said yet. */
  participants: z.int().check(z.minimum(0), z.maximum(MOST_PEOPLE)),
});

export type WorkshopSettings = z.infer<typeof workshopSettings>;

export const defaultSettings: WorkshopSettings = { organisation: '', participants: 20 };
