import type { Translate } from '../../shared/i18n/translate.ts';
import type { RegisteredActivity } from '../../shared/workshop/activity.ts';
import type { BoardMemory } from './board-memory.ts';
import type { DeskClock } from './desk.ts';
import type { JobRunner } from './job-runner.ts';
import type { Notices } from './notices.ts';
import type { Pacer } from './pacer.ts';
import type { Reading } from './reading.ts';

/** What the commands of a desk share. */
export interface Office {
  readonly t: Translate;
  readonly clock: DeskClock;
  readonly pacer: Pacer;
  readonly memory: BoardMemory;
  readonly reading: Reading;
  readonly notices: Notices;
  readonly jobs: JobRunner;
  /** Names this desk in the journal. */
  readonly deskId: string;
  readonly activities: readonly RegisteredActivity[];
}

export const nameOf = (office: Office, activity: RegisteredActivity): string =>
  activity.describe(office.t).name;
