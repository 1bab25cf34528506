import type { BoardHost } from '../../shared/board/host.ts';
import type { KeyIndex } from '../../shared/board/keys.ts';
import type { BoardSnapshot } from '../../shared/board/snapshot.ts';
import type { DeskClock } from './desk.ts';
import type { Journal } from './journal.ts';
import type { KeyStore } from './key-store.ts';

/** What every job that writes works with. */
export interface JobTools {
  /** Paced, and refusing once the job is cancelled. */
  readonly board: BoardHost;
  /** Paced only: for what must be brought to its end. */
  readonly closing: BoardHost;
  /** For signs of life: never held up for credits, rejects with `rate-limited` instead. */
  readonly urgent: BoardHost;
  /** Fires when the job is cancelled. */
  readonly signal: AbortSignal;
  readonly clock: DeskClock;
  readonly keys: KeyStore;
  readonly journal: Journal;
  newId(): string;
  read(board: BoardHost, keys: KeyIndex): Promise<BoardSnapshot>;
  onProgress(done: number, total: number): void;
}

/** The board and the index of what is ours, asked for at the same time. 500 credits, and 50 a chunk of the index. */
export const lookAround = async (
  { keys, read }: Pick<JobTools, 'keys' | 'read'>,
  board: BoardHost,
): Promise<BoardSnapshot> => {
  const [snapshot, index] = await Promise.all([read(board, new Map()), keys.load(board)]);
  return { ...snapshot, keys: index };
};
