import type { ItemId } from '../board/item.ts';
import type { BoardPlan } from '../board/plan.ts';
import type { BoardSnapshot } from '../board/snapshot.ts';
import type { Table } from '../export/table.ts';
import type { Translate } from '../i18n/translate.ts';
import type { CountEntries } from './entries.ts';
import type { WorkshopSettings } from './settings.ts';
import type { ActivityView } from './view.ts';

export type Chapter = 'prepare' | 'understand' | 'align' | 'discover' | 'close';

/** What every function of an activity may know besides the board. */
export interface ActivityContext {
  /** Names one run of the activity on a board; part of every key. */
  readonly instance: string;
  readonly settings: WorkshopSettings;
  /** Counts typed in the panel instead of placed on the board. */
  readonly entries: CountEntries;
  readonly t: Translate;
}

/** What became of one item of the snapshot. */
export interface ItemAccount {
  readonly id: ItemId;
  /**
   * `counted` entered a result; `template` and `supply` are our own untouched parts; `listed` could not be used,
   * with a reason; `elsewhere` has nothing to do with this activity.
   */
  readonly use: 'counted' | 'template' | 'supply' | 'listed' | 'elsewhere';
  /** The area it lies in, by role, where it lies in one. */
  readonly area: string | null;
  /** Why it is listed; null otherwise. A code of the activity, explained by its view and tables. */
  readonly reason: string | null;
}

/** What every reading holds; an activity adds its own. */
export interface Reading {
  /** `absent`: no frame of this activity on the board. */
  readonly status: 'absent' | 'present';
  readonly frame: ItemId | null;
  /** Other frames that look like copies of this one; nothing in them is used. */
  readonly copies: readonly ItemId[];
  /** Exactly one account for every item of the snapshot. */
  readonly accounts: readonly ItemAccount[];
}

/** A number or finding that leads to the items behind it. */
export interface Hint {
  readonly code: string;
  /** A sentence, mostly a question. */
  readonly text: string;
  readonly items: readonly ItemId[];
}

export interface Summary {
  readonly status: 'absent' | 'present';
  readonly hints: readonly Hint[];
}

export interface ActivityText {
  readonly name: string;
  readonly purpose: string;
  /** Minutes and form, for example `80 min · everybody`. */
  readonly form: string;
  readonly prompt: string;
  readonly steps: readonly string[];
  /** What the facilitator says; never shown on the board. */
  readonly script: readonly string[];
}

/**
 * The contract every activity keeps. All functions are pure and total: whatever is on the board, they answer.
 * `R` and `S` are private to the activity; everybody else passes them on untouched.
 */
export interface Activity<R extends Reading = Reading, S extends Summary = Summary> {
  /** Also the middle part of its keys. */
  readonly id: string;
  /** Two digits, as in the frame title `DMA 05 · 4 Key Metrics`. */
  readonly number: string;
  readonly chapter: Chapter;
  readonly minutes: number;
  /** Ids of the counts that may be typed instead of placed on the board. */
  readonly entries: readonly string[];
  describe(t: Translate): ActivityText;
  /** The frame with everything in it, for these settings. */
  template(context: ActivityContext): BoardPlan;
  /**
   * Moves for what people placed, when the areas of `template(context)` differ from those now on the board.
   * Together with the template this is how a frame grows without losing anything.
   */
  carryOver(snapshot: BoardSnapshot, context: ActivityContext): BoardPlan['moves'];
  /** Missing supplies (dots, blank notes) as new items; empty when nothing is missing. */
  refill(snapshot: BoardSnapshot, context: ActivityContext): BoardPlan;
  read(snapshot: BoardSnapshot, context: ActivityContext): R;
  summarise(reading: R, context: ActivityContext): S;
  /** What the panel shows, as data. */
  view(summary: S, context: ActivityContext): ActivityView;
  /**
   * What is written back, in a result frame beside the activity's own, under keys that begin with `results/`. Where a
   * person has edited a result, the desk keeps it and puts the new one beside it (shared/board/generation.ts).
   */
  results(summary: S, context: ActivityContext): BoardPlan;
  tables(summary: S, snapshot: BoardSnapshot, context: ActivityContext): readonly Table[];
}

/** One round from board to everything that comes out; hides the private types of the activity. */
export interface ActivityOutcome {
  readonly reading: Reading;
  readonly summary: Summary;
  readonly view: ActivityView;
  results(context: ActivityContext): BoardPlan;
  tables(context: ActivityContext): readonly Table[];
}

/** An activity as the registry holds it. */
export interface RegisteredActivity
  extends Pick<
    Activity,
    'id' | 'number' | 'chapter' | 'minutes' | 'entries' | 'describe' | 'template' | 'carryOver' | 'refill'
  > {
  run(snapshot: BoardSnapshot, context: ActivityContext): ActivityOutcome;
}

export const defineActivity = <R extends Reading, S extends Summary>(
  activity: Activity<R, S>,
): RegisteredActivity => ({
  id: activity.id,
  number: activity.number,
  chapter: activity.chapter,
  minutes: activity.minutes,
  entries: activity.entries,
  describe: activity.describe,
  template: activity.template,
  carryOver: activity.carryOver,
  refill: activity.refill,
  run(snapshot, context) {
    const reading = activity.read(snapshot, context);
    const summary = activity.summarise(reading, context);
    return {
      reading,
      summary,
      view: activity.view(summary, context),
      results: (later) => activity.results(summary, later),
      tables: (later) => activity.tables(summary, snapshot, later),
    };
  },
});
