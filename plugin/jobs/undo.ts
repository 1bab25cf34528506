import type { JournalHead, JournalRow } from '../../shared/board/journal.ts';
import { nextToTakeBack } from '../../shared/board/journal.ts';
import { takeBack } from '../../shared/board/take-back.ts';
import { asBoardError, BoardError } from '../../shared/errors.ts';
import { whileUnderWay } from './heartbeat.ts';
import { stillOurs } from './hold-keys.ts';
import { type JobTools, lookAround } from './job-tools.ts';
import { withLease } from './lease.ts';
import type { Office } from './office.ts';
import { sayFailures } from './report-outcome.ts';
import { write } from './write.ts';

/** The operation that Undo would take back; null when there is none. */
export const undoable = ({
  memory,
  deskId,
  clock,
}: Pick<Office, 'memory' | 'deskId' | 'clock'>): JournalHead | null =>
  nextToTakeBack(memory.journal.entries(), deskId, clock.now());

/**
 * Takes the operation back that a user saw as the last one, whoever did it and whenever; nothing where it is not the
 * last one any more. Of two who press at once, the second comes to it when the first is done.
 */
export const undo = async (office: Office, id: string): Promise<void> => {
  const { deskId, jobs, memory, notices, t } = office;
  const seen = memory.journal.entries().find((entry) => entry.id === id);
  if (!seen) return notices.sayError(new BoardError('nothing-to-undo'));
  await jobs.run(t('job.undo', { label: seen.label }), (tools) =>
    withLease(deskId, tools, async () => {
      const entries = await tools.journal.load(tools.board);
      const head = undoable(office);
      if (head?.id === id) return takeBackOperation(office, tools, head);
      const isDone = entries.find((entry) => entry.id === id)?.state === 'taken-back';
      if (isDone) notices.say('info', 'notice.already-taken-back', { label: seen.label });
      else if (head) notices.say('info', 'notice.not-last', { label: seen.label, last: head.label });
      else notices.say('info', 'notice.under-way', { label: seen.label });
    }),
  );
};

const takeBackOperation = async (office: Office, tools: JobTools, head: JournalHead): Promise<void> => {
  const { board, closing, clock, keys, journal } = tools;
  const mine = { state: 'taking-back', by: office.deskId, beat: clock.now() } as const;
  const brokenOff = head.state !== 'written';
  // Its desk may be alive after all, and stops once it sees this.
  if (brokenOff) await journal.mark(board, head, mine);
  const [rows, snapshot] = await Promise.all([rowsOf(tools, head), lookAround(tools, board)]);
  const { steps, kept } = takeBack({ rows, corners: head.corners, brokenOff }, snapshot);
  await journal.mark(board, head, mine);
  const outcome = await whileUnderWay(tools, { ...head, ...mine }, () =>
    write(steps, {
      board,
      clock,
      keys: snapshot.keys,
      onProgress: (done) => tools.onProgress(done, steps.length),
    }),
  );
  const index = await keys.merge(closing, (now) => stillOurs(outcome.keyChanges, snapshot.keys, now));
  office.reading.accept(await tools.read(closing, index));
  if (outcome.stoppedBy) throw outcome.stoppedBy;
  const isLocked = outcome.failures.some(({ error }) => error.code === 'item-locked');
  if (!isLocked) await journal.mark(closing, head, { ...mine, state: 'taken-back' });
  sayFailures(office, outcome.failures);
  if (isLocked) return;
  office.notices.say('good', 'notice.taken-back', { label: head.label, count: kept.length }, kept);
};

/** An entry that cannot be read is given up, so that it does not stand before the earlier ones for ever. */
const rowsOf = async ({ board, journal }: JobTools, head: JournalHead): Promise<readonly JournalRow[]> => {
  try {
    return await journal.rows(board, head);
  } catch (thrown) {
    if (asBoardError(thrown).code === 'bad-storage') await journal.mark(board, head, { state: 'taken-back' });
    throw thrown;
  }
};
