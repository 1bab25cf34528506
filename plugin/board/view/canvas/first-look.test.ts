import { afterEach, expect, test } from 'vitest';
import { encloses } from '../../../../shared/board/geometry.ts';
import { type SeatInNode, seatInNode } from '../testing/seat-in-node.ts';
import { lookAtFirst } from './use-camera.ts';

let seat: SeatInNode;
const open = (): SeatInNode => {
  seat = seatInNode();
  return seat;
};
afterEach(() => seat.leave());

test('who comes to a board for the first time sees all of it', () => {
  const { camera, place, session } = open();
  const frame = place('frame', { width: 8000, height: 4000, x: 9000 });
  lookAtFirst(seat, false);
  const box = session.engine.boundsOf(frame);
  expect(box && encloses(camera.get(), box)).toBe(true);
});

test('who comes back sees what was seen last', () => {
  const { camera, place } = open();
  place('frame', { width: 8000, height: 4000 });
  lookAtFirst(seat, true);
  expect(camera.zoom()).toBe(1);
});

test('who comes back to where nothing is left sees the whole board', () => {
  const { camera, place } = open();
  place('frame', { width: 8000, height: 4000, x: 90_000 });
  lookAtFirst(seat, true);
  expect(camera.zoom()).toBeLessThan(1);
});

test('an empty board is seen at real size', () => {
  const { camera } = open();
  lookAtFirst(seat, false);
  expect(camera.zoom()).toBe(1);
});
