import { asBoardError, BoardError } from '../../shared/errors.ts';
import type { JobState } from '../../shared/messages.ts';
import type { BoardMemory } from './board-memory.ts';
import type { DeskClock } from './desk.ts';
import type { JobTools } from './job-tools.ts';
import type { Notices } from './notices.ts';
import type { Pacer } from './pacer.ts';
import type { Reading } from './reading.ts';

/** One job at a time: two that write would read a board that the other is changing. */
export interface JobRunner {
  state(): JobState | null;
  /** False once the board refused a write, until it takes one again. */
  mayWrite(): boolean;
  /**
   * Asks the board by a write that changes nothing anybody sees, the first time and as long as it refuses: a viewer is
   * to know before they try. 50 credits.
   */
  probe(): Promise<void>;
  /** Never rejects: what went wrong is said. */
  run(label: string, work: (tools: JobTools) => Promise<void>): Promise<void>;
  cancel(): void;
  /** Says what went wrong, in a job or beside it, and remembers when it was a refusal. */
  fail(error: BoardError, label: string): void;
}

export interface JobRunnerOptions {
  readonly clock: DeskClock;
  readonly pacer: Pacer;
  readonly memory: BoardMemory;
  readonly reading: Reading;
  readonly notices: Notices;
  readonly newId: () => string;
  readonly onChange: () => void;
}

/** Steps of the progress bar: the whole state goes to the panel with each. */
const SHOWN = 50;

/** A value of the board's storage that nobody reads. */
const PROBE = 'probe';

export const createJobRunner = (options: JobRunnerOptions): JobRunner => {
  const { clock, pacer, memory, reading, notices, newId, onChange } = options;
  let job: JobState | null = null;
  let controller = new AbortController();
  let mayWrite = true;
  let wasProbed = false;

  const update = (change: Partial<JobState>) => {
    if (job) job = { ...job, ...change };
    onChange();
  };

  const toolsFor = (signal: AbortSignal): JobTools => {
    const onWaiting = (waiting: boolean) => {
      if (job?.phase !== 'cancelling') update({ phase: waiting ? 'waiting' : 'running' });
    };
    return {
      board: pacer.pace({ signal, onWaiting }),
      closing: pacer.pace({ onWaiting }),
      urgent: pacer.pace({ urgent: true }),
      signal,
      clock,
      keys: memory.keys,
      journal: memory.journal,
      newId,
      read: reading.read,
      onProgress(done, total) {
        if (done % Math.ceil(total / SHOWN) === 0 || done === total) update({ done, total });
      },
    };
  };

  /** A user who is known to be a viewer is not told so again and again. */
  const fail = (error: BoardError, label: string) => {
    const isRefusal = error.code === 'not-allowed';
    if (isRefusal && !mayWrite) return;
    if (isRefusal) mayWrite = false;
    notices.sayError(error, { job: label, ...error.details });
  };

  return {
    state: () => job,
    fail,
    mayWrite: () => mayWrite,
    async probe() {
      if (wasProbed && mayWrite) return;
      wasProbed = true;
      try {
        await pacer.pace().save(PROBE, true);
        mayWrite = true;
      } catch (thrown) {
        if (asBoardError(thrown).code === 'not-allowed') mayWrite = false;
      }
      onChange();
    },
    async run(label, work) {
      if (job) {
        notices.sayError(new BoardError('busy', { job: job.label }));
        return;
      }
      notices.clear();
      controller = new AbortController();
      job = { id: newId(), label, done: 0, total: 0, phase: 'running' };
      onChange();
      try {
        await work(toolsFor(controller.signal));
      } catch (thrown) {
        fail(asBoardError(thrown), label);
      } finally {
        job = null;
        onChange();
      }
    },
    cancel() {
      if (!job) return;
      update({ phase: 'cancelling' });
      controller.abort();
    },
  };
};
