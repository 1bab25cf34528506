import { setImmediate } from 'node:timers/promises';
import { BoardError } from '../../shared/errors.ts';
import type { DeskClock } from '../jobs/desk.ts';

/**
 * Time that passes only when somebody waits for it: a workshop of hours is over in seconds, and every time written on
 * the board is the same in each run. `start` in ms since the epoch.
 */
export const simulatedClock = (start: number): DeskClock => {
  let now = start;
  return {
    now: () => now,
    async sleep(ms, signal) {
      if (signal?.aborted) throw new BoardError('cancelled', { job: 'sleep' });
      now += ms;
      await setImmediate();
    },
  };
};
