import { join } from 'node:path';
import { createTranslator } from '../../shared/i18n/translate.ts';
import {
  type Parsed,
  parseUseCaseFile,
  parseWorkshopFile,
  type WorkshopFile,
} from '../../shared/workshop/sample.ts';
import { openBoard } from '../board/testing/open-board.ts';
import { type RehearsalArguments, readArguments } from './arguments.ts';
import { simulatedClock } from './clock.ts';
import { makeDirectory, readJsonFile, writeFiles } from './files.ts';
import { simulated } from './pace.ts';
import { type ActivityRun, playWorkshop } from './play.ts';
import { words } from './words.ts';

/** Where the command line writes, line by line. */
export interface Terminal {
  say(line: string): void;
  complain(line: string): void;
}

const SAMPLE = join(import.meta.dirname, 'samples', 'workshop-retail.json');
const DEFAULT_DAY = '2026-01-12';

/** Both files are looked at, so that the faults of both are named. */
const readFiles = async ({ workshop, useCases }: RehearsalArguments): Promise<Parsed<WorkshopFile>> => {
  const file = await readJsonFile(workshop ?? SAMPLE, parseWorkshopFile);
  const notes = useCases === null ? null : await readJsonFile(useCases, parseUseCaseFile);
  if (!notes || notes.ok) return file;
  return { ok: false, faults: [...(file.ok ? [] : file.faults), ...notes.faults] };
};

/** ms since the epoch: nine o'clock (UTC) on the day of the workshop. */
const startOf = ({ workshop }: WorkshopFile): number => {
  const start = Date.parse(`${workshop.date ?? DEFAULT_DAY}T09:00:00Z`);
  return Number.isNaN(start) ? Date.parse(`${DEFAULT_DAY}T09:00:00Z`) : start;
};

const lineOf = ({ number, name, did, view }: ActivityRun, paths: readonly string[]): string =>
  `${number} ${name}: ${[did, view?.status ?? '', paths.join(', ')].filter((part) => part !== '').join(' · ')}`;

/** Answers false when something went wrong that was said. */
const play = async (
  file: WorkshopFile,
  { seed, out }: RehearsalArguments,
  terminal: Terminal,
): Promise<boolean> => {
  const clock = simulatedClock(startOf(file));
  const board = openBoard({ now: clock.now, seed, user: { id: 'facilitator', name: 'Facilitator' } });
  const { engine, miro } = board;
  let well = true;
  try {
    for await (const run of playWorkshop({
      engine,
      miro,
      file,
      seed,
      clock,
      pace: simulated(clock),
      t: createTranslator(),
    })) {
      terminal.say(lineOf(run, await writeFiles(out, run.files)));
      for (const fault of run.faults) terminal.complain(fault);
      well &&= run.faults.length === 0;
    }
  } finally {
    board.close();
  }
  return well;
};

const refuse = (faults: readonly string[], terminal: Terminal): 1 => {
  for (const fault of faults) terminal.complain(fault);
  return 1;
};

/** The command `rehearse`; `argv` without Node and the script. Answers the exit code. */
export const rehearse = async (argv: readonly string[], terminal: Terminal): Promise<0 | 1> => {
  const given = readArguments(argv);
  if (!given.ok) return refuse([...given.faults, words('rehearsal.usage')], terminal);
  if (given.value.help) {
    terminal.say(words('rehearsal.usage'));
    return 0;
  }
  const file = await readFiles(given.value);
  if (!file.ok) return refuse(file.faults, terminal);
  try {
    await makeDirectory(given.value.out);
    return (await play(file.value, given.value, terminal)) ? 0 : 1;
  } catch (thrown) {
    return refuse([thrown instanceof Error ? thrown.message : String(thrown)], terminal);
  }
};
