import type { Miro } from '@mirohq/websdk-types';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { Command, DeskState, Notice, Report } from '../../shared/messages.ts';
import { registry } from '../../shared/workshop/registry.ts';
import { createDesk } from '../jobs/create-desk.ts';
import type { DeskClock } from '../jobs/desk.ts';
import { createMiroHost } from '../miro/host.ts';
import type { SavedFile } from './saved-file.ts';

/** Somebody with the panel open: everything they do goes the way a click in the panel goes. */
export interface Facilitator {
  /** Settles when the command is carried out; answers the files it gave and what went wrong, in words. */
  does(command: Command): Promise<Outcome>;
  state(): DeskState;
  /** Settles when the board has heard that nobody listens any more. */
  leave(): Promise<void>;
}

export interface Outcome {
  readonly files: readonly SavedFile[];
  readonly faults: readonly string[];
}

/** Takes a seat at the board `miro` leads to: the product itself, without its panel. */
export const seatFacilitator = (miro: Miro, clock: DeskClock, t: Translate): Facilitator => {
  const host = createMiroHost(miro);
  const desk = createDesk({ host, activities: registry, t, clock });
  const errors = (): readonly Notice[] => desk.state().notices.filter(({ tone }) => tone === 'error');

  return {
    async does(command) {
      const files: SavedFile[] = [];
      const known = new Set(errors());
      const stop = desk.subscribe((report: Report) => {
        if (report.say === 'file') files.push({ name: report.name, content: report.content });
      });
      await desk.handle(command);
      stop();
      const faults = errors().filter((notice) => !known.has(notice));
      return { files, faults: faults.map(({ text }) => text) };
    },
    state: () => desk.state(),
    async leave() {
      desk.close();
      // By the first answer the desk has asked for its last words, by the second it has got them.
      await host.info();
      await host.info();
    },
  };
};
