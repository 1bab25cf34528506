import type { Miro } from '@mirohq/websdk-types';
import type * as Y from 'yjs';
import { budgetOf } from '../commands/app.ts';
import { type AppConnection, type AppRole, connectApp } from '../commands/connect-app.ts';
import { PRESETS } from '../commands/presets.ts';
import { createBoard } from '../engine/board.ts';
import type { BoardEngine, Participant } from '../engine/engine.ts';
import type { BoardSession, BudgetReading, Preset } from '../engine/session.ts';
import { PortCommander } from '../sdk/commander.ts';
import { createMiro } from '../sdk/create-miro.ts';
import { meeting } from './meeting.ts';
import { plainSelection } from './plain-selection.ts';
import { plainViewport } from './plain-viewport.ts';
import { seeded } from './random.ts';
import { type RecordingShell, recordingShell } from './recording-shell.ts';

export interface OpenBoardOptions {
  readonly preset?: Preset['name'];
  /** Anna unless given. */
  readonly user?: Partial<Participant>;
  /** False for a viewer. */
  readonly mayWrite?: boolean;
  /** ms each call takes; 0 unless given. */
  readonly latency?: number;
  /** ms since the epoch; the clock unless given. */
  readonly now?: () => number;
  /** For item ids; 1 unless given. */
  readonly seed?: number;
  /** A document that holds a board already, or is shared with another one; an empty one unless given. */
  readonly doc?: Y.Doc;
}

/** One person at the board, with the app. */
export interface Seat {
  readonly session: BoardSession;
  readonly shell: RecordingShell;
  /** The SDK of the app's headless page. */
  readonly miro: Miro;
  /** The SDK of another page of the same app: it shares the budget. */
  connect(role?: AppRole): Miro;
  budget(): BudgetReading;
  /** The user presses the app's icon. */
  pressIcon(): void;
  /** The person leaves and the app with them. */
  leave(): void;
}

export interface OpenBoard extends Seat {
  readonly engine: BoardEngine;
  /** Another person at the same board. */
  join(user: Partial<Participant>): Seat;
  /** Closes every port, so that the process can end. */
  close(): void;
}

const ANNA: Participant = { id: 'anna', name: 'Anna', color: '#2f6fed', mayWrite: true };

/**
 * A whole local board in this process: the real engine, command table and SDK client, joined by a `MessageChannel`.
 * Nothing of it is a mock; only the windows around the board (viewport, panel) are plain stand-ins.
 */
export const openBoard = (options: OpenBoardOptions = {}): OpenBoard => {
  const { preset = 'lenient', latency = 0, now = Date.now, seed = 1, mayWrite = true, doc } = options;
  const engine = createBoard({ boardId: 'test', now, random: seeded(seed), ...(doc && { doc }) });
  const people = meeting();
  const seats = new Set<Seat>();

  const join = (who: Partial<Participant>): Seat => {
    const user: Participant = { ...ANNA, ...who };
    const { presence, leave } = people.join(user);
    const shell = recordingShell();
    const session: BoardSession = {
      engine,
      user,
      preset: PRESETS[preset],
      viewport: plainViewport(),
      shell,
      selection: plainSelection(),
      presence,
      now,
      latency,
    };
    const connections = new Set<AppConnection>();
    const closers = new Set<() => void>([leave]);
    const connect = (role: AppRole = 'panel'): Miro => {
      const { port1, port2 } = new MessageChannel();
      const connection = connectApp(session, port2, role);
      connections.add(connection);
      closers.add(() => connection.close());
      closers.add(() => port1.close());
      return createMiro(new PortCommander(port1));
    };
    const seat: Seat = {
      session,
      shell,
      miro: connect('headless'),
      connect,
      budget: () => budgetOf(session).read(),
      pressIcon: () => {
        for (const connection of connections) connection.iconClick();
      },
      leave: () => {
        for (const close of closers) close();
        closers.clear();
        seats.delete(seat);
      },
    };
    seats.add(seat);
    return seat;
  };

  const first = join({ mayWrite, ...options.user });
  return {
    ...first,
    engine,
    join,
    close: () => {
      for (const seat of [...seats]) seat.leave();
    },
  };
};
