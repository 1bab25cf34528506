import { translate } from '../../shared/board/geometry.ts';
import type { BoardHost } from '../../shared/board/host.ts';
import type { BoardItem, ItemId } from '../../shared/board/item.ts';
import type { KeyChanges } from '../../shared/board/key-index.ts';
import type { ItemKey, KeyIndex, KeyRecord } from '../../shared/board/keys.ts';
import type { BoardStep } from '../../shared/board/steps.ts';
import { stillMeant } from '../../shared/board/still-meant.ts';
import { asBoardError, BoardError, type ErrorCode } from '../../shared/errors.ts';
import type { DeskClock } from './desk.ts';
import { forEachAtOnce } from './pool.ts';

/** Calls under way at once; about 24 was measured as best on a real board. */
const AT_ONCE = 24;
/** Items made between two savings of their keys: so many at most are nameless after a crash. */
const CHECKPOINT = 60;
/** ms between the tries for an item that somebody is editing. */
const LOCK_PAUSES = [400, 800, 1_600, 3_200];

/** After these there is no point in going on. */
const FINAL: ReadonlySet<ErrorCode> = new Set(['cancelled', 'not-allowed', 'no-answer', 'storage-full']);

export interface WriteOptions {
  /** Paced, and refusing once the job is cancelled. */
  readonly board: BoardHost;
  readonly clock: DeskClock;
  /** Ids of items that exist already. */
  readonly keys: KeyIndex;
  readonly onProgress: (done: number) => void;
  /** Called after frames were made and after every so many items; what it throws ends the run. */
  readonly onCheckpoint: (changes: KeyChanges) => Promise<void>;
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
 * Frames are claimed while their parts are made.
 * An item that somebody is editing is tried again; one that was deleted meanwhile needs nothing any more.
 */
export const write = async (steps: readonly BoardStep[], options: WriteOptions): Promise<WriteOutcome> => {
  const run = startRun(options);
  for (const stage of stagesOf(steps)) {
    await forEachAtOnce(longestFirst(stage), AT_ONCE, run.step);
    if (!run.stopped() && isFrameStage(stage)) run.checkpoint();
    if (run.stopped()) break;
  }
  await run.saved();
  return run.outcome();
};

/** Neighbouring steps of the same sort: their order among themselves does not matter. */
const stagesOf = (steps: readonly BoardStep[]): readonly (readonly BoardStep[])[] => {
  const stages: BoardStep[][] = [];
  let sort = '';
  for (const step of steps) {
    if (sortOf(step) !== sort) stages.push([]);
    sort = sortOf(step);
    stages.at(-1)?.push(step);
  }
  return stages;
};

/** Marked items take two calls each: begun last, they would be waited for. */
const longestFirst = (stage: readonly BoardStep[]): readonly BoardStep[] => {
  const isMarked = (step: BoardStep) => step.do === 'create' && step.mark !== null;
  return [...stage.filter(isMarked), ...stage.filter((step) => !isMarked(step))];
};

const isFrame = (step: BoardStep): boolean =>
  step.do === 'create' ? step.item.kind === 'frame' : step.do !== 'adopt' && step.before.kind === 'frame';

const sortOf = (step: BoardStep): string =>
  [step.do, isFrame(step), step.do === 'create' ? step.layer : ''].join();

const isFrameStage = ([first]: readonly BoardStep[]): boolean => first?.do === 'create' && isFrame(first);

const startRun = (options: WriteOptions) => {
  const { board, clock, keys, onProgress, onCheckpoint } = options;
  const made = new Map<ItemKey, BoardItem>();
  const changed = new Map<ItemId, BoardItem>();
  const keyChanges = new Map<ItemKey, KeyRecord | null>();
  const failures: WriteFailure[] = [];
  let stoppedBy: BoardError | null = null;
  const checkpoints: Promise<void>[] = [];
  let done = 0;
  let saved = 0;

  const idOf = (key: ItemKey): ItemId | undefined => made.get(key)?.id ?? keys.get(key)?.id;

  const carryOut = async (step: BoardStep): Promise<void> => {
    switch (step.do) {
      case 'create': {
        const item = await board.create(step.item, step.mark);
        made.set(step.key, item);
        keyChanges.set(step.key, { id: item.id, ...step.record });
        return;
      }
      case 'update': {
        const { id, change, before, record } = step;
        changed.set(id, await board.change(id, (now) => stillMeant(change, before, now)));
        keyChanges.set(step.key, { ...record, id });
        return;
      }
      case 'move': {
        const box = translate(step.before.box, step.by);
        changed.set(step.id, await board.change(step.id, (now) => stillMeant({ box }, step.before, now)));
        return;
      }
      case 'adopt': {
        const frame = idOf(step.parent);
        if (frame === undefined) throw new BoardError('item-gone', { item: step.parent });
        return board.reparent(
          step.keys.flatMap((key) => idOf(key) ?? []),
          frame,
        );
      }
      case 'remove':
        await board.remove(step.before.id);
        if (idOf(step.key) === step.before.id) keyChanges.set(step.key, null);
    }
  };

  const patiently = async (step: BoardStep): Promise<void> => {
    for (const pause of LOCK_PAUSES) {
      try {
        return await carryOut(step);
      } catch (thrown) {
        if (asBoardError(thrown).code !== 'item-locked') throw thrown;
        await clock.sleep(pause);
      }
    }
    await carryOut(step);
  };

  const fail = (step: BoardStep, error: BoardError) => {
    if (FINAL.has(error.code)) stoppedBy ??= error;
    const needsNothing = error.code === 'item-gone' && step.do !== 'adopt';
    if (error.code !== 'cancelled' && !needsNothing) failures.push({ step, error });
  };

  /** Saving goes on beside the writing. */
  const checkpoint = (): void => {
    saved = made.size;
    checkpoints.push(
      onCheckpoint(new Map(keyChanges)).catch((thrown) => {
        stoppedBy ??= asBoardError(thrown);
      }),
    );
  };

  return {
    checkpoint,
    saved: () => Promise.all(checkpoints),
    stopped: () => stoppedBy !== null,
    async step(step: BoardStep): Promise<void> {
      if (stoppedBy) return;
      try {
        await patiently(step);
        done += 1;
        onProgress(done);
      } catch (thrown) {
        fail(step, asBoardError(thrown));
      }
      if (made.size - saved >= CHECKPOINT) checkpoint();
    },
    outcome: (): WriteOutcome => ({ made, changed, keyChanges, failures, stoppedBy }),
  };
};
