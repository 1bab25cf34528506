import { expect, test } from 'vitest';
import { BoardError } from '../../shared/errors.ts';
import { openBoard } from '../board/testing/open-board.ts';
import { createMiroHost } from '../miro/host.ts';
import { createLedger } from './credits.ts';
import { createPacer } from './pacer.ts';
import { steppedClock } from './testing/stepped-clock.ts';

const openPaced = (perMinute: number, perHour = 1_000_000) => {
  const clock = steppedClock();
  const board = openBoard({ now: clock.now });
  const pacer = createPacer(createMiroHost(board.miro), clock, createLedger({ perMinute, perHour }));
  return { clock, board, pacer };
};

test('calls that the budget bears are not held up', async () => {
  const { clock, board, pacer } = openPaced(1_000);
  const before = clock.now();
  await clock.until(pacer.pace().read());
  expect(clock.now() - before).toBeLessThan(1_000);
  board.close();
});

test('a budget that is spent is waited for, and so is said', async () => {
  const { clock, board, pacer } = openPaced(1_000);
  const phases: boolean[] = [];
  const host = pacer.pace({ onWaiting: (waiting) => phases.push(waiting) });
  const before = clock.now();
  await clock.until(Promise.all([host.read(), host.read(), host.read()]));
  expect(clock.now() - before).toBeGreaterThanOrEqual(60_000);
  expect(phases).toEqual([true, false]);
  board.close();
});

test('the board’s own refusal is waited for as well', async () => {
  const { clock, board, pacer } = openPaced(1_000_000);
  const other = board.connect();
  for (let spent = 0; spent < 100_000; spent += 500) await other.board.get();
  const before = clock.now();
  expect(await clock.until(pacer.pace().read())).toEqual([]);
  expect(clock.now() - before).toBeGreaterThan(30_000);
  board.close();
});

test('whoever waits can be called off; what was begun comes to its end', async () => {
  const { clock, board, pacer } = openPaced(500);
  const controller = new AbortController();
  const host = pacer.pace({ signal: controller.signal });
  const [begun, waiting] = [host.read(), host.read()];
  const refusal = expect(waiting).rejects.toEqual(new BoardError('cancelled'));
  await clock.advance(100);
  controller.abort();
  await refusal;
  expect(await begun).toEqual([]);
  await expect(host.read()).rejects.toEqual(new BoardError('cancelled'));
  board.close();
});

test('an hour’s budget holds even where each minute’s would bear more', () => {
  const ledger = createLedger({ perMinute: 100, perHour: 200 });
  ledger.spend(100, 0);
  ledger.spend(100, 60_000);
  expect(ledger.wait(50, 120_000)).toBe(3_600_000 - 120_000);
  expect(ledger.wait(50, 3_600_000)).toBe(0);
});
