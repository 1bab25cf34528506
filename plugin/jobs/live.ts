import { freshState, nextRead, noteHint, noteRead } from '../../shared/board/refresh-budget.ts';
import type { DeskClock } from './desk.ts';

/** Reads the board whenever something may have changed, within the budget of refresh-budget.ts. */
export interface Live {
  isOn(): boolean;
  turn(on: boolean): void;
  hint(): void;
  /** The board was read, for whatever reason. */
  wasRead(): void;
  /** A job has ended: reads that waited for it may go on. */
  resume(): void;
}

export interface LiveOptions {
  readonly clock: DeskClock;
  /** True while a job writes: it reads by itself when it has ended. */
  readonly isBusy: () => boolean;
  /** Settles, whatever comes of it. */
  readonly refresh: () => Promise<void>;
}

export const createLive = ({ clock, isBusy, refresh }: LiveOptions): Live => {
  let state = freshState(clock.now());
  let on = false;
  let alarm = new AbortController();

  const arm = () => {
    alarm.abort();
    if (!on || isBusy()) return;
    alarm = new AbortController();
    const pause = Math.max(0, nextRead(state) - clock.now());
    clock.sleep(pause, alarm.signal).then(ring, () => undefined);
  };
  const ring = async () => {
    if (!on || isBusy()) return;
    await refresh();
    arm();
  };

  return {
    isOn: () => on,
    turn(wanted) {
      on = wanted;
      arm();
    },
    hint() {
      state = noteHint(state, clock.now());
      arm();
    },
    wasRead() {
      state = noteRead(state, clock.now());
    },
    resume: arm,
  };
};
