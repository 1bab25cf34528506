import { expect, test } from 'vitest';
import { barPlace } from './bar-place.ts';
import { isTiny } from './tiny.ts';

const CANVAS = { width: 1440, height: 900 };

test('the bar of what is selected lies above it', () => {
  expect(barPlace({ top: 400, bottom: 500 }, CANVAS)).toBeLessThan(390);
});

test('where there is no room above, it lies below', () => {
  expect(barPlace({ top: 20, bottom: 60 }, CANVAS)).toBeGreaterThan(60 + 48);
});

test('what is larger than the canvas has it at the top', () => {
  expect(barPlace({ top: -500, bottom: 2000 }, CANVAS)).toBe(64);
});

test('it never covers what it belongs to while there is room beside it', () => {
  for (let top = -300; top < 830; top += 7) {
    const bottom = top + 120;
    const edge = barPlace({ top, bottom }, CANVAS);
    expect(edge <= top || edge - 48 >= bottom).toBe(true);
  }
});

test('a dot seen as a whole frame is seen has no handles, at real size it has', () => {
  expect(isTiny({ width: 64, height: 64 }, 0.14)).toBe(true);
  expect(isTiny({ width: 64, height: 64 }, 1)).toBe(false);
  expect(isTiny({ width: 400, height: 20 }, 1)).toBe(false);
});
