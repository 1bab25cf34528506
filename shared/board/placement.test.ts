import { expect, test } from 'vitest';
import { placeBeside } from './placement.ts';
import { box } from './testing/build.ts';

const anchor = box(0, 0, 1000, 500);
const size = { width: 300, height: 400 };

test('a place beside is right of the anchor, tops aligned', () => {
  expect(placeBeside(anchor, size, 80, [])).toEqual({ x: 1080, y: 0 });
});

test('whatever lies in the way is passed on its right, one after the other', () => {
  const inTheWay = [box(1500, 100, 50, 50), box(1100, 300, 100, 100), box(5000, 0)];
  expect(placeBeside(anchor, size, 80, inTheWay)).toEqual({ x: 1630, y: 0 });
});

test('what lies above or below is no obstacle', () => {
  expect(placeBeside(anchor, size, 80, [box(1100, 401), box(1100, -101)])).toEqual({ x: 1080, y: 0 });
});
