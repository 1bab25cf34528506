import { BoardError } from '../../shared/errors.ts';
import { fromMiroError } from './errors.ts';

/** Calls that never settle do exist: outside Miro the SDK loads and then waits for ever. */
const PATIENCE_MS = 30_000;

/**
 * One call of the SDK: rejects with a `BoardError`, and with `no-answer` when nothing comes back. Such a call may have
 * had its effect all the same.
 */
export const call = async <T>(command: () => Promise<T>, patience = PATIENCE_MS): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new BoardError('no-answer', { seconds: Math.round(patience / 1000) })),
      patience,
    );
  });
  try {
    return await Promise.race([command(), silence]);
  } catch (thrown) {
    throw fromMiroError(thrown);
  } finally {
    clearTimeout(timer);
  }
};
