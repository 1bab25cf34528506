import * as z from 'zod/mini';
import { BROKEN_OFF_AFTER } from './journal.ts';

/** The right to do what only one desk may do at a time, as kept in the board's storage; null when nobody has it. */
export const lease = z.nullable(
  z.object({
    /** The desk that has it. */
    by: z.string(),
    /** ms since the epoch of its last sign of life. */
    at: z.number(),
  }),
);

export type Lease = z.infer<typeof lease>;

/** A desk that has been silent for too long has lost it. */
export const mayTake = (found: Lease, desk: string, now: number): boolean =>
  found === null || found.by === desk || Math.abs(now - found.at) > BROKEN_OFF_AFTER;
