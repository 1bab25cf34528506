import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshState, nextRead, noteHint, noteRead, refreshPolicy } from './refresh-budget.ts';

const HOUR = 3_600_000;

test('a flurry of hints is read once, when it is over', () => {
  let state = noteRead(freshState(0), 0);
  for (const at of [100, 300, 500]) state = noteHint(state, at);
  expect(nextRead(state)).toBe(500 + refreshPolicy.quiet);
});

test('hints without end are not waited out', () => {
  let state = noteRead(freshState(0), 0);
  for (let at = 100; at <= 10_000; at += 100) state = noteHint(state, at);
  expect(nextRead(state)).toBe(100 + refreshPolicy.patience);
});

test('without any hint the board is read now and then', () => {
  expect(nextRead(noteRead(freshState(0), 5_000))).toBe(5_000 + refreshPolicy.poll);
});

test('whatever happens, no hour sees more reads than the budget allows', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9_000 }), { minLength: 50, maxLength: 400 }), (gaps) => {
      let state = freshState(0);
      let now = 0;
      const reads: number[] = [];
      for (let turn = 0; now < 2 * HOUR; turn += 1) {
        now += gaps[turn % gaps.length] ?? 1;
        while (nextRead(state) <= now) {
          const at = nextRead(state);
          reads.push(at);
          state = noteRead(state, at);
        }
        state = noteHint(state, now);
      }
      const busiest = Math.max(
        ...reads.map((from) => reads.filter((at) => at >= from && at < from + HOUR).length),
      );
      expect(busiest).toBeLessThanOrEqual(600);
    }),
    { seed: 5, numRuns: 8 },
  );
});
