import { BoardError } from '../../shared/errors.ts';
import type { DeskClock } from '../jobs/desk.ts';

/** How fast people act. */
export interface Pace {
  /** A drag is shown in this many steps; 1 drops at once. */
  readonly dragSteps: number;
  /** Passes between two steps of a drag. Rejects with `cancelled` when the rehearsal is to stop. */
  step(): Promise<void>;
  /** Passes between two gestures. Rejects as `step` does. */
  rest(): Promise<void>;
}

const stopIf = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new BoardError('cancelled', { job: 'rehearsal' });
};

/** As fast as the board takes it. */
export const atOnce = (signal?: AbortSignal): Pace => {
  const go = async (): Promise<void> => stopIf(signal);
  return { dragSteps: 1, step: go, rest: go };
};

/** ms between two gestures of anybody, as people in a room make them. */
const GESTURE_MS = 1_000;

/** As fast as the machine allows, while the board's own time passes as it would with people. */
export const simulated = (clock: DeskClock, signal?: AbortSignal): Pace => ({
  dragSteps: 1,
  step: async () => stopIf(signal),
  rest: () => clock.sleep(GESTURE_MS, signal),
});

const STEP_MS = 16;
const REST_MS = 40;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Slow enough to be watched: about ten gestures a second. */
export const lively = (signal?: AbortSignal): Pace => {
  const after = async (ms: number): Promise<void> => {
    stopIf(signal);
    await wait(ms);
    stopIf(signal);
  };
  return { dragSteps: 4, step: () => after(STEP_MS), rest: () => after(REST_MS) };
};
