import { diff } from '../../shared/board/diff.ts';
import { union } from '../../shared/board/geometry.ts';
import { forgetOldest } from '../../shared/board/gone-keys.ts';
import { cornersOf, doneRows, intendedRows } from '../../shared/board/journal-rows.ts';
import type { BoardPlan } from '../../shared/board/plan.ts';
import type { BoardSnapshot } from '../../shared/board/snapshot.ts';
import type { BoardStep } from '../../shared/board/steps.ts';
import { asBoardError, type ErrorCode } from '../../shared/errors.ts';
import { whileUnderWay } from './heartbeat.ts';
import { holdKeys } from './hold-keys.ts';
import type { JobTools } from './job-tools.ts';
import type { Operation } from './operation.ts';
import { place } from './place.ts';
import { secondTry } from './second-try.ts';
import { withdraw } from './withdraw.ts';
import { type WriteOutcome, write } from './write.ts';

/** What is to be done, and on what ground it was decided. */
export interface Order {
  /** For people: the name under which it can be taken back. */
  readonly label: string;
  readonly plan: BoardPlan;
  readonly snapshot: BoardSnapshot;
  /** Places for new frames come into view before anything is made, so that the room sees them fill. */
  readonly watched?: boolean;
}

export interface Applied {
  readonly steps: readonly BoardStep[];
  /** Null when nothing was to do. */
  readonly outcome: WriteOutcome | null;
  /** The board afterwards. */
  readonly snapshot: BoardSnapshot;
  /** A colleague did the same at the same moment and was first; what was ours is taken away again. */
  readonly overtaken: boolean;
}

/** Makes a plan true on the board: journal, write, remember keys, read anew, complete the journal. */
export const apply = async (tools: JobTools, order: Order): Promise<Applied> => {
  const { label, plan, snapshot } = order;
  const steps = diff(plan, snapshot, await place(tools.board, plan, snapshot));
  if (steps.length === 0) return { steps, outcome: null, snapshot, overtaken: false };
  const corners = cornersOf(steps, snapshot);
  const rows = intendedRows(steps, corners, snapshot);
  const now = tools.clock.now();
  const head = await tools.journal.begin(tools.board, { id: tools.newId(), label, corners, now }, rows);
  const operation: Operation = { head, rows, corners, before: snapshot, steps };
  if (order.watched) await showNewFrames(tools, steps);
  return whileUnderWay(tools, head, async (lost) => {
    const first = await writeSteps(tools, operation, lost);
    const { outcome, after } = await secondTry(tools, operation, first);
    return conclude(tools, operation, outcome, after);
  });
};

const showNewFrames = async ({ board }: JobTools, steps: readonly BoardStep[]): Promise<void> => {
  const boxes = steps.flatMap((step) =>
    step.do === 'create' && step.item.kind === 'frame' ? [step.item.box] : [],
  );
  const around = union(boxes);
  if (around) await board.show(around);
};

/** Saves keys as it goes, frames first, so that a colleague who does the same sees it early. */
const writeSteps = (
  tools: JobTools,
  { before, steps }: Operation,
  stop: AbortSignal,
): Promise<WriteOutcome> => {
  const { board, clock, keys } = tools;
  let claims = 0;
  return write(steps, {
    board,
    clock,
    keys: before.keys,
    stop,
    onProgress: (done) => tools.onProgress(done, steps.length),
    async onCheckpoint(changes) {
      claims += 1;
      await holdKeys(keys, board, changes, before.keys, claims === 1);
    },
  });
};

const conclude = async (
  tools: JobTools,
  operation: Operation,
  outcome: WriteOutcome,
  after: BoardSnapshot,
): Promise<Applied> => {
  const { closing, keys, journal } = tools;
  const { head, steps, before } = operation;
  const rows = doneRows(operation.rows, outcome, operation.corners, after);
  const changes = new Map([...forgetOldest(before.keys, after), ...outcome.keyChanges]);
  try {
    if (outcome.stoppedBy && LOST.has(outcome.stoppedBy.code)) throw outcome.stoppedBy;
    const [index] = await Promise.all([
      holdKeys(keys, closing, changes, before.keys),
      journal.complete(closing, head, rows),
    ]);
    return { steps, outcome, snapshot: { ...after, keys: index }, overtaken: false };
  } catch (thrown) {
    const error = asBoardError(thrown);
    if (!LOST.has(error.code)) throw thrown;
    const snapshot = await withdraw(tools, operation, rows, outcome.keyChanges, after);
    const overtaken = error.code === 'overtaken';
    if (overtaken) await journal.mark(closing, head, { state: 'taken-back' });
    return { steps, outcome: { ...outcome, stoppedBy: error }, snapshot, overtaken };
  }
};

/** The operation is no longer ours to complete. */
const LOST: ReadonlySet<ErrorCode> = new Set(['overtaken', 'taken-back']);
