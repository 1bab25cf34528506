import type { BoardHost } from '../../../shared/board/host.ts';
import { createTranslator } from '../../../shared/i18n/translate.ts';
import type { Command, DeskState, Report } from '../../../shared/messages.ts';
import { keyMetrics } from '../../../shared/workshop/key-metrics/index.ts';
import {
  type OpenBoard,
  type OpenBoardOptions,
  openBoard,
  type Seat,
} from '../../board/testing/open-board.ts';
import { createMiroHost } from '../../miro/host.ts';
import { createDesk } from '../create-desk.ts';
import type { Desk } from '../desk.ts';
import { type SteppedClock, steppedClock } from './stepped-clock.ts';

/** A facilitator at a desk, at a board, with a clock that only moves when it is told to. */
export interface Facilitator {
  readonly desk: Desk;
  /** Carries a command out, letting as much time pass as it takes. */
  tell(command: Command): Promise<DeskState>;
  /** Presses Undo: what is taken back is what the desk now offers. */
  undo(): Promise<DeskState>;
  /** Everything the desk has said. */
  readonly said: readonly Report[];
  /** Ids of the notices now shown. */
  notices(): readonly string[];
}

export interface Room {
  readonly board: OpenBoard;
  readonly clock: SteppedClock;
  /** A desk in a page of its own: another one, or with the same id the same one after a reload. */
  sitDown(seat?: Seat, line?: (host: BoardHost) => BoardHost, id?: string): Facilitator;
  close(): void;
}

/** A board where nobody has done anything yet. */
export const openRoom = (options: Omit<OpenBoardOptions, 'now'> = {}): Room => {
  const clock = steppedClock();
  const board = openBoard({ ...options, now: clock.now });
  const desks: Desk[] = [];
  return {
    board,
    clock,
    sitDown(seat = board, line = (host) => host, id = crypto.randomUUID()) {
      const desk = createDesk({
        host: line(createMiroHost(seat.connect('headless'))),
        activities: [keyMetrics],
        t: createTranslator(),
        clock,
        id,
      });
      desks.push(desk);
      const said: Report[] = [];
      const tell = async (command: Command) => {
        await clock.until(desk.handle(command));
        return desk.state();
      };
      desk.subscribe((report) => said.push(report));
      return {
        desk,
        said,
        notices: () => desk.state().notices.map((notice) => notice.id),
        tell,
        undo: () => tell({ do: 'undo', operation: desk.state().undo?.id ?? '' }),
      };
    },
    close() {
      for (const desk of desks) desk.close();
      board.close();
    },
  };
};
