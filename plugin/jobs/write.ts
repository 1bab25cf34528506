import type { BoardHost } from '../../shared/board/host.ts';
import type { BoardItem, ItemId } from '../../shared/board/item.ts';
import type { KeyChanges } from '../../shared/board/key-index.ts';
import type { ItemKey, KeyIndex } from '../../shared/board/keys.ts';
import type { BoardStep } from '../../shared/board/steps.ts';
import { asBoardError, type BoardError, type ErrorCode } from '../../shared/errors.ts';
import type { DeskClock } from './desk.ts';
import { forEachAtOnce } from './pool.ts';
import { makesFrames, stagesOf } from './stages.ts';
import { createStepWriter } from './write-step.ts';

/** Calls under way at once; about 24 was measured as best on a real board. */
const AT_ONCE = 24;
/** Items made between two savings of their keys: so many at most are nameless after a crash. */
const CHECKPOINT = 60;
/** After these there is no point in going on. */
const FINAL: ReadonlySet<ErrorCode> = new Set(['cancelled', 'not-allowed', 'no-answer', 'storage-full']);

export interface WriteOptions {
  /** Paced, and refusing once the job is cancelled. */
  readonly board: BoardHost;
  readonly clock: DeskClock;
  /** Ids of items that exist already. */
  readonly keys: KeyIndex;
  readonly onProgress?: (done: number) => void;
  /** Ends the run when it fires; its reason is why. */
  readonly stop?: AbortSignal;
  /** Called after frames were made and after every so many items, beside the writing; what it throws ends the run. */
  readonly onCheckpoint?: (changes: KeyChanges) => Promise<void>;
}

export interface WriteOutcome {
  /** As the board answered them. */
  readonly made: ReadonlyMap<ItemKey, BoardItem>;
  /** Items updated and moved, as the board answered them. */
  readonly changed: ReadonlyMap<ItemId, BoardItem>;
  /** What the key index must learn. */
  readonly keyChanges: KeyChanges;
  /** Steps that could not be done; the others were. */
  readonly failures: readonly WriteFailure[];
  /** Why the run ended before all steps were tried; null when it did not. */
  readonly stoppedBy: BoardError | null;
}

export interface WriteFailure {
  readonly step: BoardStep;
  readonly error: BoardError;
}

/**
 * Carries out steps, stage by stage, each stage many at a time. A create is never tried twice: it may have happened.
 * An item that somebody is editing is tried again; one that was deleted meanwhile needs nothing any more.
 */
export const write = async (steps: readonly BoardStep[], options: WriteOptions): Promise<WriteOutcome> => {
  const run = startRun(options);
  for (const stage of stagesOf(steps)) {
    await forEachAtOnce(stage, AT_ONCE, run.step);
    if (run.isStopped()) break;
    if (makesFrames(stage)) run.checkpoint();
  }
  return run.end();
};

const startRun = ({ board, clock, keys, onProgress, onCheckpoint, stop: stopSignal }: WriteOptions) => {
  const { write: writeStep, made, changed, keyChanges } = createStepWriter(board, clock, keys);
  const failures: WriteFailure[] = [];
  const checkpoints: Promise<void>[] = [];
  let stoppedBy: BoardError | null = null;
  let done = 0;
  let saved = 0;

  const stop = (error: BoardError) => {
    stoppedBy ??= error;
  };
  const stopAsTold = () => {
    if (stopSignal?.aborted) stop(asBoardError(stopSignal.reason));
  };
  const fail = (step: BoardStep, error: BoardError) => {
    if (FINAL.has(error.code)) stop(error);
    const needsNothing = error.code === 'item-gone' && step.do !== 'adopt';
    if (error.code !== 'cancelled' && !needsNothing) failures.push({ step, error });
  };
  const checkpoint = () => {
    saved = made.size;
    const saving = onCheckpoint?.(new Map(keyChanges)).catch((thrown) => stop(asBoardError(thrown)));
    if (saving) checkpoints.push(saving);
  };

  return {
    checkpoint,
    isStopped: () => stoppedBy !== null,
    async step(step: BoardStep): Promise<void> {
      stopAsTold();
      if (stoppedBy) return;
      try {
        await writeStep(step);
        done += 1;
        onProgress?.(done);
      } catch (thrown) {
        fail(step, asBoardError(thrown));
      }
      if (made.size - saved >= CHECKPOINT) checkpoint();
    },
    async end(): Promise<WriteOutcome> {
      await Promise.all(checkpoints);
      stopAsTold();
      return { made, changed, keyChanges, failures, stoppedBy };
    },
  };
};
