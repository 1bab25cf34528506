import { afterEach, expect, test } from 'vitest';
import { encloses } from '../../../../shared/board/geometry.ts';
import type { ConnectorData } from '../../engine/engine.ts';
import { isA } from '../scene/kinds.ts';
import { type SeatInNode, seatInNode } from '../testing/seat-in-node.ts';
import { routeBetween } from './route.ts';

let seat: SeatInNode;
afterEach(() => seat.leave());

const LEFT = { x: 0, y: 0, width: 100, height: 100 };
const RIGHT = { x: 400, y: 0, width: 100, height: 100 };
const BELOW = { x: 0, y: 400, width: 100, height: 100 };

const connector = (props: Readonly<Record<string, unknown>> = {}): ConnectorData => {
  seat = seatInNode();
  const [a, b] = [seat.place('shape'), seat.place('shape')];
  const { start = {}, end = {}, ...rest } = props;
  const id = seat.place('connector', {
    start: { item: a, ...Object(start) },
    end: { item: b, ...Object(end) },
    ...rest,
  });
  const made = seat.session.engine.get(id);
  if (!made || !isA(made, 'connector')) throw new Error('no connector');
  return made;
};

test('a line leaves each item on the side that faces the other', () => {
  const route = routeBetween(connector(), LEFT, RIGHT);
  expect(route.from).toMatchObject({ x: 100, y: 50 });
  expect(route.to).toMatchObject({ x: 400, y: 50 });
  expect(routeBetween(connector(), LEFT, BELOW).to).toMatchObject({ x: 50, y: 400 });
});

test('a line snaps to the side an app asked for', () => {
  const route = routeBetween(connector({ end: { snapTo: 'bottom' } }), LEFT, RIGHT);
  expect(route.to).toMatchObject({ x: 450, y: 100 });
});

test('a line ends at the place an app asked for', () => {
  const route = routeBetween(connector({ start: { position: { x: 1, y: 0.25 } } }), LEFT, RIGHT);
  expect(route.from).toMatchObject({ x: 100, y: 25 });
});

test.each(['straight', 'curved', 'elbowed'])(
  'a %s line lies within its box, and its middle is between its ends',
  (shape) => {
    const route = routeBetween(connector({ shape }), LEFT, { ...RIGHT, y: 300 });
    const ends = { x: 100, y: 50, width: 300, height: 300 };
    expect(encloses(route.box, ends)).toBe(true);
    const middle = route.at(0.5);
    expect(middle.x).toBeCloseTo(250);
    expect(middle.y).toBeCloseTo(200);
  },
);

test('caps point the way the line runs', () => {
  const route = routeBetween(connector({ shape: 'straight' }), LEFT, RIGHT);
  expect(route.toAngle).toBeCloseTo(0);
  expect(Math.abs(route.fromAngle)).toBeCloseTo(180);
});
