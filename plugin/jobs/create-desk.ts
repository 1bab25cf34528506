import { BROKEN_OFF_AFTER, type JournalHead } from '../../shared/board/journal.ts';
import { asBoardError, BoardError } from '../../shared/errors.ts';
import { type Command, command as commandSchema, type Report } from '../../shared/messages.ts';
import { openBoardMemory } from './board-memory.ts';
import { type Commands, createCommands } from './commands.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { deskStateOf, type Screen } from './desk-state.ts';
import { createJobRunner } from './job-runner.ts';
import { createLive } from './live.ts';
import { createNotices } from './notices.ts';
import type { Office } from './office.ts';
import { createPacer } from './pacer.ts';
import { createReading } from './reading.ts';
import { createRefresh } from './refresh.ts';
import { undoable } from './undo.ts';

/** Opens a desk at a board. It begins to follow what is kept on the board at once, and reads the board when asked. */
export const createDesk = ({ host, activities, t, clock, id }: DeskOptions): Desk => {
  const listeners = new Set<(report: Report) => void>();
  const deskId = id ?? crypto.randomUUID();
  const openedAt = clock.now();
  const closing = new AbortController();
  let open: string | null = null;
  let saying = false;
  let isNoting = false;

  const report = (said: Report) => {
    for (const listener of [...listeners]) listener(said);
  };
  const screen = (): Screen => ({ open, live: live.isOn() });
  /** Changes that come together are told together. */
  const changed = () => {
    if (saying) return;
    saying = true;
    queueMicrotask(() => {
      saying = false;
      report({ say: 'state', state: deskStateOf(office, screen()) });
    });
  };

  const pacer = createPacer(host, clock);
  const notices = createNotices(t, changed);
  const memory = openBoardMemory(host, deskId, {
    onChange: () => remembered(),
    onDamage: (key, fault) => notices.sayError(new BoardError('bad-storage', { key, fault })),
  });
  const reading = createReading({ activities, memory, t, clock });
  const jobs = createJobRunner({
    clock,
    pacer,
    memory,
    reading,
    notices,
    newId: () => crypto.randomUUID(),
    onChange: () => {
      changed();
      if (!jobs.state()) live.resume();
    },
  });
  const office: Office = { t, clock, pacer, memory, reading, notices, jobs, deskId, activities };
  const refresh = createRefresh(office, () => {
    live.wasRead();
    changed();
  });
  const live = createLive({ clock, isBusy: () => jobs.state() !== null, refresh });
  const commands = createCommands({
    office,
    live,
    refresh,
    report,
    openScreen: (activity) => {
      open = activity;
    },
  });

  /** A job thinks over what it did when it has ended; till then the index is half written. */
  const remembered = () => {
    if (!jobs.state()) reading.rethink();
    noteBrokenOff();
    changed();
  };
  /** An operation of a closed page is offered once it has been silent for long enough. */
  const noteBrokenOff = () => {
    const beats = memory.journal.entries().flatMap((head) => (isLeftBehind(head) ? [head.beat] : []));
    const silence = Math.max(...beats) + BROKEN_OFF_AFTER + 1 - clock.now();
    if (isNoting || beats.length === 0 || silence <= 0) return;
    isNoting = true;
    clock.sleep(silence, closing.signal).then(
      () => {
        isNoting = false;
        sayUnfinished();
        noteBrokenOff();
      },
      () => undefined,
    );
  };
  /** Begun by a colleague, or by this desk in a page that is gone. */
  const isLeftBehind = ({ state, by, at }: JournalHead) =>
    (state === 'writing' || state === 'taking-back') && (by !== deskId || Date.parse(at) < openedAt);
  const sayUnfinished = () => {
    const head = undoable(office);
    if (head && isLeftBehind(head) && !jobs.state()) {
      notices.say('info', 'notice.unfinished', { label: head.label });
    }
    changed();
  };

  void memory.ready.then(sayUnfinished);
  const stopHints = host.onHint(() => live.hint());

  const handle = async (command: Command): Promise<void> => {
    changed();
    try {
      await memory.ready;
      await carryOut(commands, command);
    } catch (thrown) {
      jobs.fail(asBoardError(thrown), command.do);
    }
    changed();
  };

  return {
    state: () => deskStateOf(office, screen()),
    handle,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async receive(message) {
      const parsed = commandSchema.safeParse(message);
      if (parsed.success) return handle(parsed.data);
      const fault = parsed.error.issues[0]?.message ?? '';
      notices.sayError(new BoardError('bad-message', { fault }));
    },
    close() {
      closing.abort();
      jobs.cancel();
      live.turn(false);
      stopHints();
      memory.close();
      listeners.clear();
    },
  };
};

const carryOut = <K extends Command['do']>(
  commands: Commands,
  command: Extract<Command, { do: K }>,
): Promise<void> | void => commands[command.do](command);
