import { createTranslator } from '../../shared/i18n/translate.ts';
import { parseWorkshopFile } from '../../shared/workshop/sample.ts';
import { connectApp } from '../board/commands/connect-app.ts';
import type { BoardSession } from '../board/engine/session.ts';
import { PortCommander } from '../board/sdk/commander.ts';
import { createMiro } from '../board/sdk/create-miro.ts';
import { systemClock } from '../system-clock.ts';
import type { PointerListener } from './hand.ts';
import { lively } from './pace.ts';
import { playWorkshop } from './play.ts';
import workshop from './samples/workshop-retail.json' with { type: 'json' };

export interface PlaySampleOptions {
  /** Stops between two gestures; `playSample` then rejects with `cancelled`. */
  readonly signal?: AbortSignal;
  /** For the pointers of the people who act. */
  readonly onPointer?: PointerListener;
  /** Told after each gesture how many there have been: each places one dot or note. */
  readonly onProgress?: (placed: number) => void;
}

/** Passes the pointers on, and counts how often somebody lets go of the mouse. */
const countGestures = ({ onPointer, onProgress }: PlaySampleOptions): PointerListener => {
  let placed = 0;
  return (who, at) => {
    onPointer?.(who, at);
    if (at !== null) return;
    placed += 1;
    onProgress?.(placed);
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
      onPointer: countGestures(options),
    }))
      lines.push(`${name}: ${[did, ...faults].join(' · ')}`);
  } finally {
    connection.close();
    port1.close();
  }
  return lines;
};
