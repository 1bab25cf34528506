import type { BoardHost } from '../../shared/board/host.ts';
import { type Lease, lease, mayTake } from '../../shared/board/lease.ts';
import { asBoardError } from '../../shared/errors.ts';
import type { DeskClock } from './desk.ts';
import { everyBeat } from './heartbeat.ts';

export interface LeaseTools {
  /** Never held up for credits. */
  readonly urgent: BoardHost;
  readonly clock: DeskClock;
  /** Ends the waiting for the lease. */
  readonly signal: AbortSignal;
}

const KEY = 'lease';
/** ms in which a colleague who saw the lease free at the same moment has written too: then the last one has it. */
const SETTLING = 800;
/** ms until the next look at a lease that somebody else has. */
const PAUSE = 1_000;

/** Works while no other desk does anything that wants the lease. Waits until it is free. */
export const withLease = async <T>(desk: string, tools: LeaseTools, work: () => Promise<T>): Promise<T> => {
  const { urgent, clock } = tools;
  try {
    await acquire(desk, tools);
    const renew = () => urgent.save(KEY, { by: desk, at: clock.now() });
    return await everyBeat(clock, renew, work);
  } finally {
    await release(desk, urgent);
  }
};

const acquire = async (desk: string, tools: LeaseTools): Promise<void> => {
  while (!(await take(desk, tools))) await tools.clock.sleep(PAUSE, tools.signal);
};

/** False when somebody else has it, or the board takes no calls just now. */
const take = async (desk: string, { urgent, clock, signal }: LeaseTools): Promise<boolean> => {
  try {
    if (!mayTake(await find(urgent), desk, clock.now())) return false;
    await urgent.save(KEY, { by: desk, at: clock.now() });
    await clock.sleep(SETTLING, signal);
    return (await find(urgent))?.by === desk;
  } catch (thrown) {
    if (asBoardError(thrown).code !== 'rate-limited') throw thrown;
    return false;
  }
};

const find = async (board: BoardHost): Promise<Lease> => {
  const parsed = lease.safeParse(await board.load(KEY));
  return parsed.success ? parsed.data : null;
};

/** Where the board refuses, the lease runs out by itself. */
const release = async (desk: string, board: BoardHost): Promise<void> => {
  try {
    if ((await find(board))?.by === desk) await board.save(KEY, null);
  } catch {
    return;
  }
};
