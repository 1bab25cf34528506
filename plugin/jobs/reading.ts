import type { BoardHost } from '../../shared/board/host.ts';
import type { KeyIndex } from '../../shared/board/keys.ts';
import { type ResultsState, resultsState } from '../../shared/board/results-state.ts';
import type { BoardSnapshot } from '../../shared/board/snapshot.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { ActivityContext, ActivityOutcome, RegisteredActivity } from '../../shared/workshop/activity.ts';
import { missingParts } from '../../shared/workshop/missing-parts.ts';
import type { WorkshopSettings } from '../../shared/workshop/settings.ts';
import type { BoardMemory } from './board-memory.ts';
import type { DeskClock } from './desk.ts';

/** The one run of each activity that a board has so far. */
const INSTANCE = '1';

/** What is on the board of what the plugin would put there now. */
export interface Standing {
  readonly results: ResultsState;
  /** Parts of the frame that are not on the board; 0 where there is no frame. */
  readonly missingParts: number;
}

/** The board as last read, and what the activities make of it. */
export interface Reading {
  /** Null before the first read. */
  snapshot(): BoardSnapshot | null;
  /** What an activity made of the last read. */
  outcome(activity: string): ActivityOutcome | null;
  standing(activity: string): Standing | null;
  context(settings?: WorkshopSettings): ActivityContext;
  /** Reads the board; nothing is shown yet. 500 credits. */
  read(board: BoardHost, keys: KeyIndex): Promise<BoardSnapshot>;
  /** Shows a read to everybody. */
  accept(snapshot: BoardSnapshot): void;
  /** Thinks again over the last read, after settings, typed counts or keys have changed. */
  rethink(): void;
}

export interface ReadingOptions {
  readonly activities: readonly RegisteredActivity[];
  readonly memory: BoardMemory;
  readonly t: Translate;
  readonly clock: DeskClock;
}

export const createReading = ({ activities, memory, t, clock }: ReadingOptions): Reading => {
  let snapshot: BoardSnapshot | null = null;
  let outcomes: ReadonlyMap<string, ActivityOutcome> = new Map();
  let standings: ReadonlyMap<string, Standing> = new Map();
  let boardId: string | null = null;

  const context = (settings = memory.settings.current()): ActivityContext => ({
    instance: INSTANCE,
    settings,
    entries: memory.entries.current(),
    t,
  });

  const think = (board: BoardSnapshot) => {
    snapshot = board;
    const now = context();
    const thoughts = activities.map((activity) => ({ activity, outcome: activity.run(board, now) }));
    outcomes = new Map(thoughts.map(({ activity, outcome }) => [activity.id, outcome]));
    standings = new Map(
      thoughts.map(({ activity, outcome }) => [activity.id, standingOf(activity, outcome, board, now)]),
    );
  };

  return {
    snapshot: () => snapshot,
    outcome: (activity) => outcomes.get(activity) ?? null,
    standing: (activity) => standings.get(activity) ?? null,
    context,
    async read(board, keys) {
      boardId ??= (await board.info()).boardId;
      const items = await board.read();
      return { boardId, takenAt: new Date(clock.now()).toISOString(), items, keys };
    },
    accept: think,
    rethink() {
      if (snapshot) think({ ...snapshot, keys: memory.keys.current() });
    },
  };
};

/** Results cannot be written, and so not be outdated, while their frame is away. */
const standingOf = (
  activity: RegisteredActivity,
  outcome: ActivityOutcome,
  board: BoardSnapshot,
  context: ActivityContext,
): Standing => {
  const results = resultsState(outcome.results(context), board, context.instance, activity.id);
  const { status, frame } = outcome.reading;
  if (status === 'absent') return { results: results === 'stale' ? 'current' : results, missingParts: 0 };
  return { results, missingParts: missingParts(activity.template(context), board, frame) };
};
