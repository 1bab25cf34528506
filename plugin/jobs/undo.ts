import type { JournalHead } from '../../shared/board/journal.ts';
import { nextToTakeBack } from '../../shared/board/journal.ts';
import type { KeyChanges } from '../../shared/board/key-index.ts';
import type { KeyIndex } from '../../shared/board/keys.ts';
import { takeBack } from '../../shared/board/take-back.ts';
import { BoardError } from '../../shared/errors.ts';
import { type JobTools, lookAround } from './apply.ts';
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
  const [rows, snapshot] = await Promise.all([journal.rows(board, head), lookAround(tools, board)]);
  const brokenOff = head.state !== 'written';
  const { steps, kept } = takeBack({ rows, corners: head.corners, brokenOff }, snapshot);
  await journal.mark(board, head, { state: 'taking-back', by: office.deskId, beat: clock.now() });
  const outcome = await write(steps, {
    board,
    clock,
    keys: snapshot.keys,
    onProgress: (done) => tools.onProgress(done, steps.length),
    onCheckpoint: async () => undefined,
  });
  const index = await keys.merge(closing, (now) => stillOurs(outcome.keyChanges, snapshot.keys, now));
  office.reading.accept(await tools.read(closing, index));
  if (outcome.stoppedBy) throw outcome.stoppedBy;
  await journal.mark(closing, head, { state: 'taken-back' });
  sayFailures(office, outcome.failures);
  office.notices.say('good', 'notice.taken-back', { label: head.label, count: kept.length }, kept);
};

/** A key that a colleague has given to another item meanwhile is left to them. */
const stillOurs = (changes: KeyChanges, before: KeyIndex, now: KeyIndex): KeyChanges =>
  new Map([...changes].filter(([key]) => now.get(key)?.id === before.get(key)?.id));
