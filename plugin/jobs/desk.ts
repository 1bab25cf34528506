import type { BoardHost } from '../../shared/board/host.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { Command, DeskState, Report } from '../../shared/messages.ts';
import type { RegisteredActivity } from '../../shared/workshop/activity.ts';

/** Time and identity, injected so that tests and rehearsals decide them. */
export interface DeskClock {
  /** ms since the epoch. */
  now(): number;
  /** Rejects with `cancelled` when the signal fires first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export interface DeskOptions {
  readonly host: BoardHost;
  readonly activities: readonly RegisteredActivity[];
  readonly t: Translate;
  readonly clock: DeskClock;
  /**
   * Names the desk in the journal; a new name unless given. A page that was reloaded gives the one it had before, and
   * its desk then knows that what is unfinished under this name was broken off.
   */
  readonly id?: string;
}

/**
 * The facilitator's desk: takes the panel's commands, runs every job, holds the state the panel draws. Lives in the
 * headless page in a browser, and as it is in Node for rehearsals and tests.
 */
export interface Desk {
  state(): DeskState;
  subscribe(listener: (report: Report) => void): () => void;
  /** Settles when the command is carried out. Never rejects: what went wrong is a notice in the state. */
  handle(command: Command): Promise<void>;
  /** As `handle`, for what another page sent: parsed first, and refused with a notice where it is no command. */
  receive(message: unknown): Promise<void>;
  close(): void;
}
