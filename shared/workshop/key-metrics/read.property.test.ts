import fc from 'fast-check';
import { expect, test } from 'vitest';
import { totalOf } from '../../votes/counts.ts';
import { METRICS, ROUNDS } from '../../votes/scales.ts';
import { messUp } from '../testing/random-board.ts';
import { itemOf, retailBoard } from './testing/board.ts';
import { readingOf, summaryOf } from './testing/outcome.ts';
import { entryId } from './typed-counts.ts';

const board = retailBoard();
const frame = itemOf(board, 'frame');
const anyBoard = messUp(board, frame.box, frame.id);

test('every dot is in the tally once or has a reason, and the sums agree', () => {
  fc.assert(
    fc.property(anyBoard, (messy) => {
      const { reading, metrics } = summaryOf(messy);
      const counted = reading.dots.filter(({ reason }) => reason === null);
      const tallied = metrics.flatMap(({ today, year }) => [today.tally, year.tally]);
      expect(tallied.reduce((sum, { n, dontKnow }) => sum + n + dontKnow, 0)).toBe(counted.length);
      expect(new Set(reading.dots.map(({ id }) => id)).size).toBe(reading.dots.length);
      for (const { byRole, counts } of tallied) {
        expect(Object.values(byRole).reduce((sum, role) => sum + totalOf(role), 0)).toBe(totalOf(counts));
      }
    }),
    { seed: 20, numRuns: 40 },
  );
});

test('accounts and dots say the same', () => {
  fc.assert(
    fc.property(anyBoard, (messy) => {
      const reading = readingOf(messy);
      const uses = new Map(reading.accounts.map(({ id, use, reason }) => [id, { use, reason }]));
      for (const { id, reason } of reading.dots) {
        const expected = reason === null ? 'counted' : reason === 'in-tray' ? 'supply' : 'listed';
        expect(uses.get(id)?.use).toBe(expected);
      }
      const counted = reading.accounts.filter(({ use }) => use === 'counted').length;
      expect(counted).toBe(
        reading.dots.filter(({ reason }) => reason === null).length + reading.stories.length,
      );
    }),
    { seed: 21, numRuns: 40 },
  );
});

test('the order of the items on the board changes nothing', () => {
  fc.assert(
    fc.property(anyBoard, (messy) => {
      const tallies = (from: typeof messy) =>
        summaryOf(from).metrics.map(({ today, year }) => [today.tally, year.tally]);
      expect(tallies({ ...messy, items: messy.items.toReversed() })).toEqual(tallies(messy));
    }),
    { seed: 22, numRuns: 20 },
  );
});

test('typed votes add to placed ones, any numbers of them', () => {
  const counts = fc.array(fc.nat(200), { maxLength: 9 });
  fc.assert(
    fc.property(fc.constantFrom(...METRICS), fc.constantFrom(...ROUNDS), counts, (metric, round, typed) => {
      const before = summaryOf(board).metrics.find((one) => one.metric === metric)?.[round].tally;
      const after = summaryOf(board, 18, { [entryId(metric, round)]: typed }).metrics.find(
        (one) => one.metric === metric,
      )?.[round].tally;
      expect(after?.n).toBe((before?.n ?? 0) + totalOf(typed.slice(0, 6)));
      expect(after?.dontKnow).toBe((before?.dontKnow ?? 0) + (typed[6] ?? 0));
    }),
    { seed: 23, numRuns: 25 },
  );
});
