import { setImmediate } from 'node:timers/promises';
import { BoardError } from '../../../shared/errors.ts';
import type { DeskClock } from '../desk.ts';

/** A clock that stands still until it is told to go on. */
export interface SteppedClock extends DeskClock {
  /** Lets so many ms pass, and wakes whoever slept until then. */
  advance(ms: number): Promise<void>;
  /** Lets time pass, a tenth of a second at a time, until the work is done. */
  until<T>(work: Promise<T>): Promise<T>;
}

interface Sleeper {
  readonly at: number;
  wake(): void;
}

/** Long enough for everything under way on message ports to arrive. */
const letThingsHappen = async (): Promise<void> => {
  for (let turn = 0; turn < 12; turn += 1) await setImmediate();
};

export const steppedClock = (start = Date.UTC(2026, 2, 2, 9)): SteppedClock => {
  let now = start;
  const sleepers = new Set<Sleeper>();

  const advance = async (ms: number): Promise<void> => {
    await letThingsHappen();
    now += ms;
    for (const sleeper of [...sleepers]) if (sleeper.at <= now) sleeper.wake();
    await letThingsHappen();
  };

  return {
    now: () => now,
    advance,
    sleep: (ms, signal) =>
      new Promise<void>((resolve, reject) => {
        const stop = () => {
          sleepers.delete(sleeper);
          reject(new BoardError('cancelled'));
        };
        const sleeper: Sleeper = {
          at: now + ms,
          wake() {
            sleepers.delete(sleeper);
            signal?.removeEventListener('abort', stop);
            resolve();
          },
        };
        if (signal?.aborted) return stop();
        signal?.addEventListener('abort', stop, { once: true });
        sleepers.add(sleeper);
      }),
    async until(work) {
      let done = false;
      const ended = work.finally(() => {
        done = true;
      });
      ended.catch(() => undefined);
      const latest = now + 7_200_000;
      while (!done && now < latest) await advance(100);
      if (!done) throw new Error('The work was not done within two hours.');
      return ended;
    },
  };
};
