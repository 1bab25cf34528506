import type { Translate } from '../../shared/i18n/translate.ts';
import type { WorkshopFile } from '../../shared/workshop/sample.ts';
import type { BoardEngine } from '../board/engine/engine.ts';
import type { Person } from './crowd.ts';
import type { Hand } from './hand.ts';
import type { Random } from './random.ts';
import type { Thing } from './sight.ts';

/** What people need to take part in one activity. */
export interface Scene {
  readonly engine: BoardEngine;
  /** The activity's frame as it lies on the board. */
  readonly frame: Thing;
  readonly file: WorkshopFile;
  readonly crowd: readonly Person[];
  readonly random: Random;
  /** The words the frame was written with. */
  readonly t: Translate;
  handOf(person: Person): Hand;
  /** The facilitator fills the supplies up; settles when they are there. */
  refill(): Promise<void>;
}

/** What people do in one activity. */
export interface Part {
  /** Id of the activity. */
  readonly activity: string;
  /** Answers in words what they did. Does nothing on a frame somebody has worked on already. */
  play(scene: Scene): Promise<string>;
}
