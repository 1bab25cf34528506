import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encloses } from '../../../../shared/board/geometry.ts';
import { fromMap, planMap, toMap } from './plan.ts';

const MAP = { width: 200, height: 130 };
const boxes = fc.array(
  fc.record({
    x: fc.integer({ min: -9000, max: 9000 }),
    y: fc.integer({ min: -9000, max: 9000 }),
    width: fc.integer({ min: 1, max: 5000 }),
    height: fc.integer({ min: 1, max: 5000 }),
  }),
  { minLength: 1, maxLength: 20 },
);

test('everything on the board lies within the map', () => {
  fc.assert(
    fc.property(boxes, (all) => {
      const plan = planMap(all, MAP);
      return all.every((box) => encloses({ x: 0, y: 0, ...MAP }, toMap(plan, box)));
    }),
    { seed: 1 },
  );
});

test('a point of the map leads back to its place on the board', () => {
  const plan = planMap([{ x: 100, y: 200, width: 3000, height: 500 }], MAP);
  const { x, y } = toMap(plan, { x: 640, y: 480, width: 0, height: 0 });
  const back = fromMap(plan, { x, y });
  expect(back.x).toBeCloseTo(640);
  expect(back.y).toBeCloseTo(480);
});

test('an empty board has a map too', () => {
  expect(planMap([], MAP).scale).toBeGreaterThan(0);
});
