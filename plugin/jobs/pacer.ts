import type { BoardHost } from '../../shared/board/host.ts';
import { asBoardError, BoardError } from '../../shared/errors.ts';
import { createLedger, type Ledger, PRICES } from './credits.ts';
import type { DeskClock } from './desk.ts';

export interface PaceOptions {
  /** Calls that have not begun reject with `cancelled` once it fires; those under way come to their end. */
  readonly signal?: AbortSignal;
  /** True when calls begin to wait for new credits, false when they go on. */
  readonly onWaiting?: (waiting: boolean) => void;
  /**
   * Waits for nothing: spends of the tenth that `CAREFUL` leaves, and rejects with `rate-limited` where the board refuses.
   * For the few small calls that colleagues rely on.
   */
  readonly urgent?: boolean;
}

/** Gives out the same board at a pace its budget bears. One purse for all jobs of a desk. */
export interface Pacer {
  pace(options?: PaceOptions): BoardHost;
}

/** ms to wait after the first refusal; doubled each time. */
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 30_000;

export const createPacer = (host: BoardHost, clock: DeskClock, ledger: Ledger = createLedger()): Pacer => {
  /** ms since the epoch; before it nobody calls. */
  let closedUntil = 0;
  let pause = FIRST_PAUSE;

  const refused = () => {
    const now = clock.now();
    if (now < closedUntil) return;
    closedUntil = now + pause;
    pause = Math.min(LONGEST_PAUSE, pause * 2);
  };

  const runNow = <T>(credits: number, work: () => Promise<T>): Promise<T> => {
    ledger.spend(credits, clock.now());
    return work();
  };

  const run = async <T>(credits: number, work: () => Promise<T>, queue: Queue): Promise<T> => {
    for (;;) {
      await queue.turn(
        () => Math.max(closedUntil - clock.now(), ledger.wait(credits, clock.now())),
        () => ledger.spend(credits, clock.now()),
      );
      try {
        const answer = await work();
        pause = FIRST_PAUSE;
        return answer;
      } catch (thrown) {
        if (asBoardError(thrown).code !== 'rate-limited') throw thrown;
        refused();
      }
    }
  };

  return {
    pace(options = {}) {
      const queue = createQueue(clock, options);
      const paid =
        <A extends unknown[], T>(
          price: number | ((...args: A) => number),
          method: (...args: A) => Promise<T>,
        ) =>
        (...args: A) => {
          const credits = typeof price === 'number' ? price : price(...args);
          const work = () => method(...args);
          return options.urgent ? runNow(credits, work) : run(credits, work, queue);
        };
      return {
        ...host,
        read: paid(PRICES.read, host.read),
        create: paid((_, mark) => PRICES.create + (mark ? PRICES.mark : 0), host.create),
        change: paid(PRICES.change, host.change),
        remove: paid(PRICES.remove, host.remove),
        reparent: paid(PRICES.reparent, host.reparent),
        freeSpace: paid(PRICES.freeSpace, host.freeSpace),
        show: paid(PRICES.show, host.show),
        info: paid(PRICES.info, host.info),
        load: paid(PRICES.load, host.load),
        save: paid(PRICES.save, host.save),
      };
    },
  };
};

interface Queue {
  /** Calls `go` once `wait` (ms) says 0, before anybody else can. */
  turn(wait: () => number, go: () => void): Promise<void>;
}

const createQueue = (clock: DeskClock, { signal, onWaiting }: PaceOptions): Queue => {
  let waiting = 0;
  let nap: Promise<void> | null = null;
  const sleep = (ms: number): Promise<void> => {
    nap ??= clock.sleep(ms, signal).finally(() => {
      nap = null;
    });
    return nap;
  };
  return {
    async turn(wait, go) {
      if (signal?.aborted) throw new BoardError('cancelled');
      if (wait() <= 0) return go();
      waiting += 1;
      if (waiting === 1) onWaiting?.(true);
      try {
        for (let ms = wait(); ms > 0; ms = wait()) await sleep(ms);
        go();
      } finally {
        waiting -= 1;
        if (waiting === 0) onWaiting?.(false);
      }
    },
  };
};
