import type { DeskClock } from './desk.ts';

/** ms between two signs of life. */
const BEAT = 5_000;

/**
 * Gives a sign of life every few seconds while the work lasts, however long the work waits. A sign that fails is
 * followed by the next one.
 */
export const everyBeat = async <T>(
  clock: DeskClock,
  sign: () => Promise<void>,
  work: () => Promise<T>,
): Promise<T> => {
  const ended = new AbortController();
  const beating = async (): Promise<void> => {
    const isOver = () => ended.signal.aborted;
    while (!isOver()) {
      await clock.sleep(BEAT, ended.signal).catch(() => undefined);
      if (!isOver()) await sign().catch(() => undefined);
    }
  };
  const beats = beating();
  try {
    return await work();
  } finally {
    ended.abort();
    await beats;
  }
};
