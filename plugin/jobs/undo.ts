import type { JournalHead, JournalRow } from '../../shared/board/journal.ts';
import { nextToTakeBack } from '../../shared/board/journal.ts';
import type { KeyChanges } from '../../shared/board/key-index.ts';
import type { KeyIndex } from '../../shared/board/keys.ts';
import { takeBack } from '../../shared/board/take-back.ts';
import { asBoardError, BoardError } from '../../shared/errors.ts';
import { type JobTools, lookAround } from './job-tools.ts';
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

/** Takes the last operation back, whoever did it and whenever. */
export const undo = async (office: Office): Promise<void> => {
  const head = undoable(office);
  if (!head) return office.notices.sayError(new BoardError('nothing-to-undo'));
  await office.jobs.run(office.t('job.undo', { label: head.label }), (tools) =>
    takeBackOperation(office, tools, head),
  );
};

const takeBackOperation = async (office: Office, tools: JobTools, head: JournalHead): Promise<void> => {
  const { board, closing, clock, keys, journal } = tools;
  const [rows, snapshot] = await Promise.all([rowsOf(tools, head), lookAround(tools, board)]);
  const brokenOff = head.state !== 'written';
  const { steps, kept } = takeBack({ rows, corners: head.corners, brokenOff }, snapshot);
  await journal.mark(board, head, { state: 'taking-back', by: office.deskId, beat: clock.now() });
  const outcome = await write(steps, {
    board,
    clock,
    keys: snapshot.keys,
    onProgress: (done) => tools.onProgress(done, steps.length),
  });
  const index = await keys.merge(closing, (now) => stillOurs(outcome.keyChanges, snapshot.keys, now));
  office.reading.accept(await tools.read(closing, index));
  if (outcome.stoppedBy) throw outcome.stoppedBy;
  const isLocked = outcome.failures.some(({ error }) => error.code === 'item-locked');
  if (!isLocked) await journal.mark(closing, head, { state: 'taken-back' });
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

/** A key that a colleague has given to another item meanwhile is left to them. */
const stillOurs = (changes: KeyChanges, before: KeyIndex, now: KeyIndex): KeyChanges =>
  new Map([...changes].filter(([key]) => now.get(key)?.id === before.get(key)?.id));
