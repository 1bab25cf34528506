import type { JournalHead } from '../../shared/board/journal.ts';
import { asBoardError } from '../../shared/errors.ts';
import type { DeskClock } from './desk.ts';
import type { JobTools } from './job-tools.ts';

/** ms between two signs of life. */
const BEAT = 5_000;

/** A sign of life for an operation under way. `lost` fires when a colleague takes it back: its reason says so. */
export const whileUnderWay = async <T>(
  { clock, journal, urgent }: Pick<JobTools, 'clock' | 'journal' | 'urgent'>,
  head: JournalHead,
  work: (lost: AbortSignal) => Promise<T>,
): Promise<T> => {
  const lost = new AbortController();
  const sign = async () => {
    try {
      await journal.beat(urgent, head, clock.now());
    } catch (thrown) {
      if (asBoardError(thrown).code === 'taken-back') lost.abort(thrown);
    }
  };
  return everyBeat(clock, sign, () => work(lost.signal));
};

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
