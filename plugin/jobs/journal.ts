import { inChunks } from '../../shared/board/chunks.ts';
import type { BoardHost } from '../../shared/board/host.ts';
import {
  JOURNAL_LENGTH,
  type JournalHead,
  type JournalRow,
  journalChunk,
  journalIndex,
} from '../../shared/board/journal.ts';
import type { Corners } from '../../shared/board/journal-rows.ts';
import { BoardError } from '../../shared/errors.ts';
import { createSerial } from './pool.ts';
import { createSharedValue, type SharedValueOptions } from './shared-value.ts';

/** What begins an operation's entry. */
export interface NewEntry {
  readonly id: string;
  readonly label: string;
  readonly corners: Corners;
  /** ms since the epoch. */
  readonly now: number;
}

/**
 * The operations of all colleagues, newest last: heads in `journal/index`, rows in `journal/<id>/0` and so on. Written
 * before anything is changed and completed after.
 */
export interface Journal {
  entries(): readonly JournalHead[];
  readonly ready: Promise<void>;
  /** Asks the board. */
  load(board: BoardHost): Promise<readonly JournalHead[]>;
  begin(board: BoardHost, entry: NewEntry, rows: readonly JournalRow[]): Promise<JournalHead>;
  rows(board: BoardHost, head: JournalHead): Promise<readonly JournalRow[]>;
  /** Says that the desk is still at it. Rejects with `taken-back` once a colleague is taking the operation back. */
  beat(board: BoardHost, head: JournalHead, now: number): Promise<void>;
  /** Writes the rows anew, then changes the head. Rejects with `taken-back` like `beat`. */
  complete(board: BoardHost, head: JournalHead, rows: readonly JournalRow[]): Promise<void>;
  /** Changes the head. */
  mark(board: BoardHost, head: JournalHead, change: Partial<JournalHead>): Promise<void>;
  close(): void;
}

type Listeners = Pick<SharedValueOptions<unknown>, 'onChange' | 'onDamage'>;

export const createJournal = (host: BoardHost, desk: string, listeners: Listeners): Journal => {
  const inTurn = createSerial();
  const index = createSharedValue({
    host,
    key: 'journal/index',
    schema: journalIndex,
    fallback: { entries: [] },
    ...listeners,
  });

  /**
   * Puts a head into the index, unless `decide` finds nothing to put. Reads anew before it writes and again after,
   * because colleagues write here too.
   */
  const put = (
    board: BoardHost,
    head: JournalHead,
    decide: (found: JournalHead | undefined) => boolean = () => true,
  ): Promise<void> =>
    inTurn(async () => {
      let { entries } = await index.load(board);
      for (let tries = 0; tries < PUTS && !holds(entries, head); tries += 1) {
        const found = entries.find((entry) => entry.id === head.id);
        refuseIfLost(found, head);
        if (!decide(found)) return;
        const next = withHead(entries, head);
        await index.save(board, { entries: next.slice(-JOURNAL_LENGTH) });
        await Promise.all(next.slice(0, -JOURNAL_LENGTH).map((old) => clearRows(board, old)));
        entries = (await index.load(board)).entries;
      }
    });

  return {
    entries: () => index.current().entries,
    ready: index.ready,
    load: async (board) => (await index.load(board)).entries,
    mark: (board, head, change) => put(board, { ...head, ...change }),
    beat: (board, head, now) =>
      put(board, { ...head, beat: now }, (found) => !found || found.state === head.state),
    async begin(board, { id, label, corners, now }, rows) {
      const chunks = inChunks(rows);
      const head: JournalHead = {
        id,
        label,
        at: new Date(now).toISOString(),
        by: desk,
        beat: now,
        state: 'writing',
        chunks: chunks.length,
        corners: { ...corners },
      };
      await saveRows(board, id, chunks);
      await put(board, head);
      return head;
    },
    async rows(board, head) {
      const keys = Array.from({ length: head.chunks }, (_, at) => chunkKey(head.id, at));
      const found = await Promise.all(keys.map((key) => board.load(key)));
      return found.flatMap((value, at) => {
        const parsed = journalChunk.safeParse(value);
        if (parsed.success) return parsed.data.rows;
        const fault = parsed.error.issues[0]?.message ?? '';
        throw new BoardError('bad-storage', { key: keys[at] ?? head.id, fault });
      });
    },
    async complete(board, head, rows) {
      const chunks = inChunks(rows);
      await saveRows(board, head.id, chunks);
      await put(board, { ...head, state: 'written', chunks: chunks.length });
    },
    close: index.close,
  };
};

/** Times a head is written when colleagues write at the same moment. */
const PUTS = 3;

const CHANGING = ['state', 'by', 'beat', 'chunks'] as const satisfies readonly (keyof JournalHead)[];

const holds = (entries: readonly JournalHead[], head: JournalHead): boolean => {
  const found = entries.find((entry) => entry.id === head.id);
  return found !== undefined && CHANGING.every((part) => found[part] === head[part]);
};

/** What another desk is taking back, or has taken back, is no longer written by the one that began it. */
const refuseIfLost = (found: JournalHead | undefined, head: JournalHead): void => {
  const isGoing = found?.state === 'taking-back' || found?.state === 'taken-back';
  const isWriting = head.state === 'writing' || head.state === 'written';
  if (found && isGoing && isWriting && found.by !== head.by) throw new BoardError('taken-back');
};

const withHead = (entries: readonly JournalHead[], head: JournalHead): JournalHead[] =>
  entries.some((entry) => entry.id === head.id)
    ? entries.map((entry) => (entry.id === head.id ? head : entry))
    : [...entries, head];

const chunkKey = (id: string, at: number): string => `journal/${id}/${at}`;

const saveRows = async (
  board: BoardHost,
  id: string,
  chunks: readonly (readonly JournalRow[])[],
): Promise<void> => {
  await Promise.all(chunks.map((rows, at) => board.save(chunkKey(id, at), { rows })));
};

const clearRows = async (board: BoardHost, head: JournalHead): Promise<void> => {
  for (let at = 0; at < head.chunks; at += 1) await board.save(chunkKey(head.id, at), null);
};
