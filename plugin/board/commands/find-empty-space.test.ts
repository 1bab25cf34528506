import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflate, overlaps, rectAround } from '../../../shared/board/geometry.ts';
import { nearestFree } from './find-empty-space.ts';

const asked = { x: 0, y: 0, width: 200, height: 100 };

test('a free place is answered as it was asked for', () => {
  expect(nearestFree(asked, [{ x: 500, y: 0, width: 100, height: 100 }], 100)).toEqual(asked);
});

test('a taken place gives way to the nearest free one, at the distance asked for', () => {
  const taken = { x: -50, y: -50, width: 100, height: 100 };
  expect(nearestFree(asked, [taken], 20)).toEqual({ ...asked, y: 120 });
});

test('whatever lies on the board, the place found is free', () => {
  const box = fc.record({
    x: fc.integer({ min: -500, max: 500 }),
    y: fc.integer({ min: -500, max: 500 }),
    width: fc.integer({ min: 1, max: 400 }),
    height: fc.integer({ min: 1, max: 400 }),
  });
  fc.assert(
    fc.property(fc.array(box, { maxLength: 40 }), (boxes) => {
      const place = nearestFree(asked, boxes, 10);
      const found = rectAround(place, asked);
      return boxes.every((other) => !overlaps(inflate(other, 10), found));
    }),
    { seed: 1 },
  );
});
