import type { Miro } from '@mirohq/websdk-types';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { ActivityState, Command } from '../../shared/messages.ts';
import type { WorkshopFile } from '../../shared/workshop/sample.ts';
import { LONGEST_NAME, type WorkshopSettings } from '../../shared/workshop/settings.ts';
import type { ActivityView } from '../../shared/workshop/view.ts';
import type { BoardEngine, Participant } from '../board/engine/engine.ts';
import type { DeskClock } from '../jobs/desk.ts';
import { gatherCrowd, type Person } from './crowd.ts';
import { type Facilitator, seatFacilitator } from './facilitator.ts';
import { handOf, type PointerListener } from './hand.ts';
import type { Pace } from './pace.ts';
import type { Scene } from './part.ts';
import { partIn } from './parts.ts';
import { type Random, seededRandom } from './random.ts';
import type { SavedFile } from './saved-file.ts';
import { findFrame, type Thing } from './sight.ts';
import { words } from './words.ts';

export interface RehearsalOptions {
  /** Where people act. */
  readonly engine: BoardEngine;
  /** The SDK at the facilitator's seat, of the same board. */
  readonly miro: Miro;
  readonly file: WorkshopFile;
  /** The same seed plays the same workshop. */
  readonly seed: number;
  readonly pace: Pace;
  readonly clock: DeskClock;
  /** The words of the product. */
  readonly t: Translate;
  readonly onPointer?: PointerListener;
  /** Ends with people's part: what comes out of it is left to whoever sits at the board. */
  readonly onlyPeople?: boolean;
}

/** How one activity went. */
export interface ActivityRun {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  /** What people did, in words. */
  readonly did: string;
  /** What the panel shows of it afterwards; null when the board could not be read. */
  readonly view: ActivityView | null;
  readonly files: readonly SavedFile[];
  /** What went wrong, in words. */
  readonly faults: readonly string[];
}

const settingsOf = ({ workshop }: WorkshopFile): WorkshopSettings => ({
  organisation: (workshop.organisation ?? '').slice(0, LONGEST_NAME),
  participants: workshop.participants,
});

const COLOURS = ['#2d6cdf', '#ee8a1a', '#12835f', '#7a4fe0', '#c2357a', '#5b5f77'] as const;

const asParticipant = (person: Person, index: number): Participant => ({
  id: `rehearsal-${person.alias}`,
  name: person.name,
  color: COLOURS[index % COLOURS.length] ?? COLOURS[0],
  mayWrite: true,
});

/** The facilitator and everybody who came. */
interface Cast {
  readonly options: RehearsalOptions;
  readonly facilitator: Facilitator;
  readonly crowd: readonly Person[];
  readonly random: Random;
  /** What went wrong since it was last asked for. */
  readonly faults: string[];
}

/** The facilitator does one thing; answers the files it gave. */
const facilitate = async ({ facilitator, faults }: Cast, command: Command): Promise<readonly SavedFile[]> => {
  const outcome = await facilitator.does(command);
  faults.push(...outcome.faults);
  return outcome.files;
};

const sceneOf = (cast: Cast, activity: string, frame: Thing): Scene => {
  const { engine, file, pace, t, onPointer } = cast.options;
  const seats = new Map(cast.crowd.map((person, index) => [person.alias, asParticipant(person, index)]));
  return {
    engine,
    frame,
    file,
    t,
    crowd: cast.crowd,
    random: cast.random,
    handOf: (person) => handOf(engine, seats.get(person.alias) ?? asParticipant(person, 0), pace, onPointer),
    refill: async () => {
      await facilitate(cast, { do: 'refill', activity });
    },
  };
};

const letPeopleAct = async (cast: Cast, { id, number }: ActivityState): Promise<string> => {
  const part = partIn(id);
  if (!part) return words('rehearsal.nobody-acts');
  const frame = findFrame(cast.options.engine, `DMA ${number} `);
  return frame ? part.play(sceneOf(cast, id, frame)) : words('rehearsal.no-frame');
};

const finish = async (cast: Cast, activity: string): Promise<readonly SavedFile[]> => {
  await facilitate(cast, { do: 'refresh' });
  await facilitate(cast, { do: 'write', activity });
  return facilitate(cast, { do: 'export', activity, separator: ',' });
};

const playActivity = async (cast: Cast, activity: ActivityState): Promise<ActivityRun> => {
  const { id, number, name } = activity;
  await facilitate(cast, { do: 'insert', activity: id });
  const did = await letPeopleAct(cast, activity);
  const files = cast.options.onlyPeople ? [] : await finish(cast, id);
  const now = cast.facilitator.state().activities.find((other) => other.id === id);
  const faults = cast.faults.splice(0);
  return { id, number, name, did, view: now?.view ?? null, files, faults };
};

/**
 * Plays a workshop on a board, activity by activity: the facilitator inserts it, people take part, and unless
 * `onlyPeople`, the facilitator reads the board, writes the results and exports the tables.
 */
export async function* playWorkshop(options: RehearsalOptions): AsyncGenerator<ActivityRun> {
  const { miro, file, seed, clock, t } = options;
  const facilitator = seatFacilitator(miro, clock, t);
  const cast: Cast = {
    options,
    facilitator,
    crowd: gatherCrowd(file),
    random: seededRandom(seed),
    faults: [],
  };
  try {
    await facilitate(cast, { do: 'settings', settings: settingsOf(file) });
    for (const activity of facilitator.state().activities) yield await playActivity(cast, activity);
  } finally {
    await facilitator.leave();
  }
}
