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
}

const SEED = 1;

/**
 * The sample workshop, played to be watched, on the board of this seat. Inserts what is missing and lets people vote;
 * where somebody has voted already nothing is added. Answers one line per activity.
 */
export const playSample = async (
  session: BoardSession,
  { signal, onPointer }: PlaySampleOptions = {},
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
      pace: lively(signal),
      clock: systemClock,
      t: createTranslator(),
      onlyPeople: true,
      ...(onPointer && { onPointer }),
    }))
      lines.push(`${name}: ${[did, ...faults].join(' · ')}`);
  } finally {
    connection.close();
    port1.close();
  }
  return lines;
};
