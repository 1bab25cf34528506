import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encloses, inflate } from '../../../../shared/board/geometry.ts';
import {
  centredOn,
  clearArea,
  framed,
  MAX_ZOOM,
  shownRect,
  toScreen,
  viewShowing,
  zoomedAround,
  zoomStep,
} from './maths.ts';

const AREA = { x: 80, y: 90, width: 1300, height: 700 };
const MIDDLE = { x: 730, y: 440 };
const rects = fc.record({
  x: fc.integer({ min: -20_000, max: 20_000 }),
  y: fc.integer({ min: -20_000, max: 20_000 }),
  width: fc.integer({ min: 400, max: 20_000 }),
  height: fc.integer({ min: 400, max: 20_000 }),
});

test('what was asked to be shown is shown whole, clear of the bars', () => {
  fc.assert(
    fc.property(rects, (rect) => encloses(inflate(shownRect(viewShowing(rect, AREA), AREA), 0.01), rect)),
    { seed: 1 },
  );
});

test('showing what is shown already changes nothing', () => {
  const view = { x: 13, y: -700, zoom: 0.4 };
  const again = viewShowing(shownRect(view, AREA), AREA);
  expect(again.x).toBeCloseTo(view.x);
  expect(again.y).toBeCloseTo(view.y);
  expect(again.zoom).toBeCloseTo(view.zoom);
});

test('zooming keeps the middle of the area where it is', () => {
  const view = { x: 30, y: -70, zoom: 0.5 };
  const middle = { x: (MIDDLE.x - 30) / 0.5, y: (MIDDLE.y + 70) / 0.5 };
  const at = toScreen(zoomedAround(view, AREA, 2), middle);
  expect(at.x).toBeCloseTo(MIDDLE.x);
  expect(at.y).toBeCloseTo(MIDDLE.y);
});

test('zooming stops at four times real size', () => {
  expect(zoomedAround({ x: 0, y: 0, zoom: 1 }, AREA, 9).zoom).toBe(MAX_ZOOM);
});

test('a point can be brought to the middle without zooming', () => {
  const view = centredOn({ zoom: 0.25 }, AREA, { x: 4000, y: 1000 });
  expect(toScreen(view, { x: 4000, y: 1000 })).toEqual(MIDDLE);
  expect(view.zoom).toBe(0.25);
});

test('looking at a single note does not blow it up', () => {
  const note = { x: 0, y: 0, width: 199, height: 228 };
  expect(viewShowing(framed(note, AREA), AREA).zoom).toBe(1);
});

test('looking at a frame leaves room around it', () => {
  const frame = { x: 0, y: 0, width: 4400, height: 2400 };
  expect(encloses(shownRect(viewShowing(framed(frame, AREA), AREA), AREA), inflate(frame, 80))).toBe(true);
});

test('bars cover the edges of a canvas, but never all of a small one', () => {
  expect(clearArea({ width: 1440, height: 900 })).toMatchObject({ x: 72, y: 88 });
  expect(clearArea({ width: 150, height: 150 })).toEqual({ x: 0, y: 0, width: 150, height: 150 });
});

test('the zoom buttons go from step to step and end at the limits', () => {
  expect(zoomStep(0.29, 'in')).toBe(0.33);
  expect(zoomStep(0.29, 'out')).toBe(0.25);
  expect(zoomStep(1, 'in')).toBe(1.5);
  expect(zoomStep(4, 'in')).toBe(4);
  expect(zoomStep(0.01, 'out')).toBe(0.01);
});
