import { expect, test } from 'vitest';
import { gridGap, gridShift } from './Grid.tsx';
import { isTrackpad } from './use-trackpad.ts';

const wheel = { deltaX: 0, deltaY: 100, deltaMode: 0, ctrlKey: false };

test('a mouse wheel zooms, two fingers move the board', () => {
  expect(isTrackpad(wheel)).toBe(false);
  expect(isTrackpad({ ...wheel, deltaX: 3, deltaY: 7 })).toBe(true);
  expect(isTrackpad({ ...wheel, deltaX: 3, deltaY: 7, ctrlKey: true })).toBe(false);
});

test('dots of the grid are never closer than 24 pixels and never farther than 48 where the board is seen small', () => {
  for (const zoom of [1, 0.7, 0.5, 0.3, 0.1, 0.02]) {
    expect(gridGap(zoom) * zoom).toBeGreaterThanOrEqual(24);
    expect(gridGap(zoom) * zoom).toBeLessThanOrEqual(48);
  }
});

test('a dot of the grid lies on the board’s centre, wherever that is on the screen', () => {
  for (const centre of [-731.5, -3, 0, 17, 480]) {
    const gap = 36;
    const firstDot = -96 + gap / 2 + gridShift(centre, gap);
    expect(Math.abs((firstDot - centre) % gap)).toBeCloseTo(0);
    expect(gridShift(centre, gap)).toBeGreaterThanOrEqual(0);
    expect(gridShift(centre, gap)).toBeLessThan(gap);
  }
});
