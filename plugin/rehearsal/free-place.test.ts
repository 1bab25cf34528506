import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contains, distanceToEdge, type Point } from '../../shared/board/geometry.ts';
import { notePlaces, spotsFor } from './free-place.ts';
import { seededRandom } from './random.ts';

const cell = { x: 900, y: 340, width: 375, height: 190 };
const DOT = 44;

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

it('as many dots as a cell holds touch neither each other nor the edge', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const spots = spotsFor(cell, [], seededRandom(seed));
      const dots = Array.from({ length: 21 }, () => spots.take());
      for (const [index, dot] of dots.entries()) {
        expect(distanceToEdge(cell, dot)).toBeGreaterThan(DOT / 2);
        for (const other of dots.slice(0, index)) expect(distance(dot, other)).toBeGreaterThan(DOT);
      }
    }),
    { seed: 3, numRuns: 30 },
  );
});

it('a spot where somebody’s dot lies is left free', () => {
  const taken = { x: 1000, y: 400 };
  const spots = spotsFor(cell, [taken], seededRandom(2));
  const dots = Array.from({ length: 12 }, () => spots.take());
  for (const dot of dots) expect(distance(dot, taken)).toBeGreaterThan(DOT);
});

it('in a full cell dots lie on top of each other, and none outside', () => {
  const spots = spotsFor(cell, [], seededRandom(4));
  for (let count = 0; count < 200; count += 1) expect(contains(cell, spots.take())).toBe(true);
});

it('notes lie side by side below the heading of their area, and pile up when it is full', () => {
  const area = { x: 0, y: 0, width: 780, height: 600 };
  const placeOf = notePlaces(area, 70, 170, 195);
  expect(placeOf(0)).toEqual({ x: 105, y: 187.5 });
  expect(placeOf(4)).toEqual({ x: 105, y: 402.5 });
  expect(placeOf(8)).toEqual({ x: 113, y: 195.5 });
});
