import fc from 'fast-check';
import { expect, test } from 'vitest';
import { centreOf, contains } from '../../board/geometry.ts';
import type { BoardItem } from '../../board/item.ts';
import { totalOf } from '../../votes/counts.ts';
import { METRICS, ROUNDS } from '../../votes/scales.ts';
import { contextFor } from '../testing/context.ts';
import { messUp } from '../testing/random-board.ts';
import { DOT_COLOURS } from './dots.ts';
import type { Ground } from './ground.ts';
import { locate } from './locate.ts';
import { itemOf, retailBoard, withItems } from './testing/board.ts';
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

/** Told without the reading: a circle in a role's colour anywhere, or a circle of a dot's size on the frame. */
const mustBeListed = (
  { kind, shape, style, box }: BoardItem,
  { scale, rect }: Pick<Ground, 'scale' | 'rect'>,
) => {
  if (kind !== 'shape' || shape !== 'circle') return false;
  const isOurs = Object.values(DOT_COLOURS).some(({ fill }) => fill === style.fill);
  const isOfSize = box.width >= 20 * scale && box.width <= 90 * scale;
  return isOurs || (isOfSize && contains(rect, centreOf(box)));
};

const smallFrame: BoardItem = {
  ...frame,
  id: 'another frame',
  text: 'Parking lot',
  box: { ...frame.box, x: frame.box.x + 900, y: frame.box.y + 400, width: 800, height: 600 },
};

const copyOfFrame: BoardItem = { ...frame, id: 'copy', box: { ...frame.box, x: frame.box.x + 4450 } };

test.each<[string, readonly BoardItem[]]>([
  ['a small frame over the scales', [smallFrame]],
  ['a copy of the frame beside it', [smallFrame, copyOfFrame]],
])('no dot is passed over, of whatever size, place and parent, with %s', (_, frames) => {
  fc.assert(
    fc.property(anyBoard, fc.boolean(), (messy, isKeyless) => {
      const grown = { ...withItems(messy, ...frames), ...(isKeyless && { keys: new Map() }) };
      const ground = locate(grown, contextFor(18));
      if (!ground) return;
      const dots = readingOf(grown).dots.map(({ id }) => id);
      const expected = grown.items.filter((item) => mustBeListed(item, ground)).map(({ id }) => id);
      expect(expected.filter((id) => !dots.includes(id))).toEqual([]);
      expect(new Set(dots).size).toBe(dots.length);
    }),
    { seed: 24, numRuns: 60 },
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
