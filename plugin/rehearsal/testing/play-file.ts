import { parse } from 'csv-parse/sync';
import { createTranslator } from '../../../shared/i18n/translate.ts';
import type { WorkshopFile } from '../../../shared/workshop/sample.ts';
import { type OpenBoard, openBoard } from '../../board/testing/open-board.ts';
import { simulatedClock } from '../clock.ts';
import { simulated } from '../pace.ts';
import { type ActivityRun, playWorkshop } from '../play.ts';

export type Row = Readonly<Record<string, string>>;

/** What a rehearsal left: how each activity went, and its tables by name as another CSV parser reads them. */
export interface Played {
  readonly runs: readonly ActivityRun[];
  readonly tables: ReadonlyMap<string, readonly Row[]>;
}

const rowsOf = (content: string): readonly Row[] => parse(content, { columns: true, bom: true });

/** Plays a file on a board of its own, or on one that is given. */
export const playFile = async (
  file: WorkshopFile,
  { board = undefined as OpenBoard | undefined, seed = 1 } = {},
): Promise<Played> => {
  const clock = simulatedClock(Date.UTC(2026, 2, 16, 9));
  const own = board ?? openBoard({ now: clock.now, seed });
  const { engine, miro } = own;
  const runs: ActivityRun[] = [];
  const options = { engine, miro, file, seed, clock, pace: simulated(clock), t: createTranslator() };
  for await (const run of playWorkshop(options)) runs.push(run);
  if (!board) own.close();
  const files = runs.flatMap((run) => run.files);
  return { runs, tables: new Map(files.map(({ name, content }) => [name, rowsOf(content)])) };
};
