import * as z from 'zod/mini';

/** Settings made once and kept on the board for every colleague and every day. */
export const workshopSettings = z.object({
  organisation: z.string().check(z.maxLength(200)),
  /** Expected number of people; 0 when nobody said yet. */
  participants: z.int().check(z.minimum(0), z.maximum(500)),
});

export type WorkshopSettings = z.infer<typeof workshopSettings>;

export const defaultSettings: WorkshopSettings = { organisation: '', participants: 20 };
