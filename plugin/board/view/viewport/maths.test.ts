import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encloses, inflate } from '../../../../shared/board/geometry.ts';
import {
  centredOn,
  framed,
  MAX_ZOOM,
  shownRect,
  toScreen,
  viewShowing,
  zoomedAround,
  zoomStep,
} from './maths.ts';

const CANVAS = { width: 1440, height: 900 };
const rects = fc.record({
  x: fc.integer({ min: -20_000, max: 20_000 }),
  y: fc.integer({ min: -20_000, max: 20_000 }),
  width: fc.integer({ min: 400, max: 20_000 }),
  height: fc.integer({ min: 400, max: 20_000 }),
});

test('what was asked to be shown is shown whole', () => {
  fc.assert(
    fc.property(rects, (rect) => encloses(inflate(shownRect(viewShowing(rect, CANVAS), CANVAS), 0.01), rect)),
    { seed: 1 },
  );
});

test('a rectangle of the canvas’s own form is shown exactly', () => {
  const rect = { x: 100, y: -50, width: 2880, height: 1800 };
  expect(shownRect(viewShowing(rect, CANVAS), CANVAS)).toEqual(rect);
});

test('zooming keeps the middle of the canvas where it is', () => {
  const view = { x: 30, y: -70, zoom: 0.5 };
  const middle = { x: (720 - 30) / 0.5, y: (450 + 70) / 0.5 };
  const at = toScreen(zoomedAround(view, CANVAS, 2), middle);
  expect(at.x).toBeCloseTo(720);
  expect(at.y).toBeCloseTo(450);
});

test('zooming stops at four times real size', () => {
  expect(zoomedAround({ x: 0, y: 0, zoom: 1 }, CANVAS, 9).zoom).toBe(MAX_ZOOM);
});

test('a point can be brought to the middle without zooming', () => {
  const view = centredOn({ x: 0, y: 0, zoom: 0.25 }, CANVAS, { x: 4000, y: 1000 });
  expect(toScreen(view, { x: 4000, y: 1000 })).toEqual({ x: 720, y: 450 });
  expect(view.zoom).toBe(0.25);
});

test('looking at a single note does not blow it up', () => {
  const note = { x: 0, y: 0, width: 199, height: 228 };
  expect(viewShowing(framed(note, CANVAS), CANVAS).zoom).toBe(1);
});

test('looking at a frame leaves room around it', () => {
  const frame = { x: 0, y: 0, width: 4400, height: 2400 };
  const shown = shownRect(viewShowing(framed(frame, CANVAS), CANVAS), CANVAS);
  expect(encloses(shown, inflate(frame, 100))).toBe(true);
});

test('the zoom buttons go from step to step and end at the limits', () => {
  expect(zoomStep(0.29, 'in')).toBe(0.33);
  expect(zoomStep(0.29, 'out')).toBe(0.25);
  expect(zoomStep(1, 'in')).toBe(1.5);
  expect(zoomStep(4, 'in')).toBe(4);
  expect(zoomStep(0.01, 'out')).toBe(0.01);
});
