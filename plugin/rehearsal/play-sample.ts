import { createTranslator } from '../../shared/i18n/translate.ts';
import { parseWorkshopFile } from '../../shared/workshop/sample.ts';
import { connectApp } from '../board/commands/connect-app.ts';
import type { BoardSession } from '../board/engine/session.ts';
import { PortCommander } from '../board/sdk/commander.ts';
import { createMiro } from '../board/sdk/create-miro.ts';
import { systemClock } from '../system-clock.ts';
import { gatherCrowd } from './crowd.ts';
import type { PointerListener } from './hand.ts';
import { lively } from './pace.ts';
import { playWorkshop } from './play.ts';
import workshop from './samples/workshop-retail.json' with { type: 'json' };

export interface PlaySampleOptions {
  /** Stops between two gestures; `playSample` then rejects with `cancelled`. */
  readonly signal?: AbortSignal;
  /** For the pointers of the people who act. */
  readonly onPointer?: PointerListener;
  /** Told whenever somebody acts for the first time. */
  readonly onProgress?: (progress: SampleProgress) => void;
}

/** How many of those who take part have acted so far. */
export interface SampleProgress {
  readonly people: number;
  readonly of: number;
}

/** Counts who acts, and tells when somebody new does. */
const countPeople = (of: number, { onPointer, onProgress }: PlaySampleOptions): PointerListener => {
  const acted = new Set<string>();
  onProgress?.({ people: 0, of });
  return (who, at) => {
    onPointer?.(who, at);
    if (acted.has(who.id)) return;
    acted.add(who.id);
    onProgress?.({ people: acted.size, of });
  };
};

const SEED = 1;

/**
 * The sample workshop, played to be watched, on the board of this seat. Inserts what is missing and lets people vote;
 * where somebody has voted already nothing is added. Answers one line per activity.
 */
export const playSample = async (
  session: BoardSession,
  options: PlaySampleOptions = {},
): Promise<readonly string[]> => {
  const file = parseWorkshopFile(workshop);
  if (!file.ok) throw new Error(file.faults.join('\n'));
  const { port1, port2 } = new MessageChannel();
  const connection = connectApp(session, port2, 'headless');
  const lines: string[] = [];
  try {
    for await (const { name, did, faults } of playWorkshop({
      engine: session.engine,
      miro: createMiro(new PortCommander(port1)),
      file: file.value,
      seed: SEED,
      pace: lively(options.signal),
      clock: systemClock,
      t: createTranslator(),
      onlyPeople: true,
      onPointer: countPeople(gatherCrowd(file.value).length, options),
    }))
      lines.push(`${name}: ${[did, ...faults].join(' · ')}`);
  } finally {
    connection.close();
    port1.close();
  }
  return lines;
};
