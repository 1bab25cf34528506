import { diff } from '../../shared/board/diff.ts';
import { mustGiveWay } from '../../shared/board/election.ts';
import type { BoardHost } from '../../shared/board/host.ts';
import type { JournalHead, JournalRow } from '../../shared/board/journal.ts';
import { type Corners, cornersOf, doneRows, intendedRows } from '../../shared/board/journal-rows.ts';
import { type KeyChanges, withChanges } from '../../shared/board/key-index.ts';
import type { KeyIndex } from '../../shared/board/keys.ts';
import type { BoardPlan } from '../../shared/board/plan.ts';
import type { BoardSnapshot } from '../../shared/board/snapshot.ts';
import type { BoardStep } from '../../shared/board/steps.ts';
import { takeBack } from '../../shared/board/take-back.ts';
import { BoardError } from '../../shared/errors.ts';
import type { DeskClock } from './desk.ts';
import type { Journal } from './journal.ts';
import type { KeyStore } from './key-store.ts';
import { place } from './place.ts';
import { secondTry } from './second-try.ts';
import { type WriteOutcome, write } from './write.ts';

/** What every job that writes works with. */
export interface JobTools {
  /** Paced, and refusing once the job is cancelled. */
  readonly board: BoardHost;
  /** Paced only: for what must be brought to its end. */
  readonly closing: BoardHost;
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

/** What is to be done, and on what ground it was decided. */
export interface Order {
  /** For people: the name under which it can be taken back. */
  readonly label: string;
  readonly plan: BoardPlan;
  readonly snapshot: BoardSnapshot;
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
export const apply = async (tools: JobTools, { label, plan, snapshot }: Order): Promise<Applied> => {
  const steps = diff(plan, snapshot, await place(tools.board, plan, snapshot));
  if (steps.length === 0) return { steps, outcome: null, snapshot, overtaken: false };
  const corners = cornersOf(steps, snapshot);
  const rows = intendedRows(steps, corners, snapshot);
  const now = tools.clock.now();
  const head = await tools.journal.begin(tools.board, { id: tools.newId(), label, corners, now }, rows);
  const operation: Operation = { head, rows, corners, before: snapshot, steps };
  const first = await writeSteps(tools, operation);
  const { outcome, after } = await secondTry(tools, operation, first);
  return conclude(tools, operation, outcome, after);
};

export interface Operation {
  readonly head: JournalHead;
  readonly rows: readonly JournalRow[];
  readonly corners: Corners;
  readonly before: BoardSnapshot;
  readonly steps: readonly BoardStep[];
}

/** ms between two signs of life in the journal. */
const BEAT = 5_000;

/** Saves keys as it goes, frames first, so that a colleague who does the same sees it early. */
const writeSteps = (tools: JobTools, { head, before, steps }: Operation): Promise<WriteOutcome> => {
  const { board, clock, keys, journal } = tools;
  let claims = 0;
  let beat = head.beat;
  return write(steps, {
    board,
    clock,
    keys: before.keys,
    onProgress: (done) => tools.onProgress(done, steps.length),
    async onCheckpoint(changes) {
      claims += 1;
      await hold(keys, board, changes, before.keys, claims === 1);
      if (clock.now() - beat < BEAT) return;
      beat = clock.now();
      await journal.mark(board, head, { beat });
    },
  });
};

/**
 * Writes into the key index what is ours; rejects with `overtaken` when a colleague is to stay. Twice, because two who
 * write at the same moment do not see each other the first time.
 */
const hold = async (
  keys: KeyStore,
  board: BoardHost,
  changes: KeyChanges,
  before: KeyIndex,
  first: boolean,
): Promise<KeyIndex> => {
  const mine = new Map([...changes].flatMap(([key, record]) => (record ? [[key, record.id]] : [])));
  const unlessOvertaken = (comesSecond: boolean) => (now: KeyIndex) => {
    if (mustGiveWay({ mine, before }, now, comesSecond)) throw new BoardError('overtaken');
    return changes;
  };
  await keys.merge(board, unlessOvertaken(first));
  return keys.merge(board, unlessOvertaken(false));
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
  try {
    if (outcome.stoppedBy?.code === 'overtaken') throw outcome.stoppedBy;
    const [index] = await Promise.all([
      hold(keys, closing, outcome.keyChanges, before.keys, false),
      journal.complete(closing, head, rows),
    ]);
    return { steps, outcome, snapshot: { ...after, keys: index }, overtaken: false };
  } catch (thrown) {
    if (!(thrown instanceof BoardError) || thrown.code !== 'overtaken') throw thrown;
  }
  const snapshot = await withdraw(tools, operation, rows, outcome.keyChanges, after);
  return { steps, outcome, snapshot, overtaken: true };
};

/** Takes away what was made, without touching the keys: they are the colleague's. */
const withdraw = async (
  { closing, clock, keys, journal, read }: JobTools,
  { head, corners }: Operation,
  rows: readonly JournalRow[],
  changes: KeyChanges,
  after: BoardSnapshot,
): Promise<BoardSnapshot> => {
  const ours = { ...after, keys: withChanges(after.keys, changes) };
  const { steps } = takeBack({ rows, corners, brokenOff: false }, ours);
  await write(steps, {
    board: closing,
    clock,
    keys: ours.keys,
    onProgress: () => undefined,
    onCheckpoint: async () => undefined,
  });
  await journal.mark(closing, head, { state: 'taken-back' });
  return lookAround({ keys, read }, closing);
};
