import { afterEach, expect, test } from 'vitest';
import { type SeatInNode, seatInNode } from '../testing/seat-in-node.ts';
import { enterItems, walkItems } from './walk.ts';

let seat: SeatInNode;
const open = (): SeatInNode => {
  seat = seatInNode();
  return seat;
};
afterEach(() => seat.leave());

const selected = (): readonly string[] => seat.session.selection.get();

test('walking goes through all items from the top down, and ends at the last', () => {
  const { place } = open();
  const [low, right, left] = [
    place('shape', { y: 200 }),
    place('shape', { x: 300 }),
    place('shape', { x: -300 }),
  ];
  expect(enterItems(seat)).toBe(true);
  expect(selected()).toEqual([left]);
  walkItems(seat, 'on');
  expect(selected()).toEqual([right]);
  walkItems(seat, 'on');
  expect(selected()).toEqual([low]);
  expect(walkItems(seat, 'on')).toBe(false);
  walkItems(seat, 'back');
  expect(selected()).toEqual([right]);
});

test('with nothing selected, the focus passes the board', () => {
  open().place('shape');
  expect(walkItems(seat, 'on')).toBe(false);
  expect(walkItems(seat, 'back')).toBe(false);
  expect(selected()).toEqual([]);
});

test('the first item is one that is seen, wherever others lie', () => {
  const { place } = open();
  place('shape', { y: -9000 });
  const seen = place('shape');
  enterItems(seat);
  expect(selected()).toEqual([seen]);
});

test('an item out of sight is brought into sight', () => {
  const { place, camera } = open();
  place('shape');
  place('shape', { x: 9000, y: 9000 });
  enterItems(seat);
  walkItems(seat, 'on');
  const { x, width } = camera.get();
  expect(x + width / 2).toBeCloseTo(9000);
});

test('a group is walked as one', () => {
  const { place, session } = open();
  const ids = [place('shape'), place('shape', { y: 100 })];
  const after = place('shape', { y: 300 });
  session.engine.act({ who: session.user, by: 'mouse' }, (edit) => edit.group(ids));
  enterItems(seat);
  expect([...selected()].toSorted()).toEqual([...ids].toSorted());
  walkItems(seat, 'on');
  expect(selected()).toEqual([after]);
});

test('there is nothing to enter on an empty board', () => {
  open();
  expect(enterItems(seat)).toBe(false);
});
