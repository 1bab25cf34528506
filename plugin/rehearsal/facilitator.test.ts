import { afterEach, expect, it } from 'vitest';
import { createTranslator } from '../../shared/i18n/translate.ts';
import { type OpenBoard, openBoard } from '../board/testing/open-board.ts';
import { simulatedClock } from './clock.ts';
import { type Facilitator, seatFacilitator } from './facilitator.ts';

let board: OpenBoard | undefined;
let facilitator: Facilitator | undefined;

afterEach(async () => {
  await facilitator?.leave();
  board?.close();
});

const sit = (mayWrite: boolean): Facilitator => {
  const clock = simulatedClock(0);
  board = openBoard({ now: clock.now, mayWrite });
  facilitator = seatFacilitator(board.miro, clock, createTranslator());
  return facilitator;
};

it('a command answers the files it gave', async () => {
  const { does } = sit(true);
  await does({ do: 'insert', activity: 'key-metrics' });
  const { files, faults } = await does({ do: 'export', activity: 'key-metrics', separator: ';' });
  expect(faults).toEqual([]);
  expect(files.map(({ name }) => name)).toEqual(['metrics.csv', 'dots.csv', 'stories.csv']);
  expect(files[0]?.content).toContain('metric;round;band_no');
});

it('what goes wrong is told each time it does', async () => {
  const { does } = sit(true);
  const first = await does({ do: 'go-to', activity: 'key-metrics' });
  const second = await does({ do: 'go-to', activity: 'key-metrics' });
  expect(first.faults).toHaveLength(1);
  expect(first.faults[0]).toContain('There is no “4 Key Metrics” frame on this board yet');
  expect(second.faults).toEqual(first.faults);
});

it('who may not write is told why', async () => {
  const { faults } = await sit(false).does({ do: 'insert', activity: 'key-metrics' });
  expect(faults).toEqual([expect.stringContaining('You can look at this board but not change it')]);
});
