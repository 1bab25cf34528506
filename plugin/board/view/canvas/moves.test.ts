import { afterEach, expect, test } from 'vitest';
import { actOn } from '../seat.ts';
import { withGroupMates } from '../selection.ts';
import { type SeatInNode, seatInNode } from '../testing/seat-in-node.ts';
import { movedTogether } from './moves.ts';
import { resizePreview } from './resize-preview.ts';
import { selectedAfter } from './use-selecting.ts';

let seat: SeatInNode;
const open = (): SeatInNode => {
  seat = seatInNode();
  return seat;
};
afterEach(() => seat.leave());

test('dragging one of a group drags the whole group', () => {
  const { place, session } = open();
  const [a, b, c] = [place('shape'), place('shape'), place('shape')];
  actOn(seat, (edit) => edit.group([a, b]));
  expect(movedTogether([a], session.engine)).toEqual([a, b]);
  expect(movedTogether([c], session.engine)).toEqual([c]);
});

test('children are not moved twice when their frame is dragged too', () => {
  const { place, session } = open();
  const frame = place('frame', { width: 400, height: 400 });
  const child = place('shape');
  actOn(seat, (edit) => edit.addToFrame(frame, [child]));
  expect(movedTogether([frame, child], session.engine)).toEqual([frame]);
});

test('connectors follow their ends and are not moved themselves', () => {
  const { place, session } = open();
  const [a, b] = [place('shape'), place('shape', { x: 300 })];
  const line = place('connector', { start: { item: a }, end: { item: b } });
  expect(movedTogether([a, line], session.engine)).toEqual([a]);
});

test('selecting one of a group selects all, and leaving it leaves all', () => {
  const { place, session } = open();
  const [a, b, c] = [place('shape'), place('shape'), place('shape')];
  actOn(seat, (edit) => edit.group([a, b]));
  const mates = (ids: readonly string[]) => withGroupMates(ids, session.engine);
  const after = selectedAfter([c], [{ type: 'select', id: a, selected: true }], mates);
  expect([...after].sort()).toEqual([a, b, c].sort());
  expect(selectedAfter(after, [{ type: 'select', id: b, selected: false }], mates)).toEqual([c]);
});

test('pulling a frame’s top-left corner leaves its children where they are on the board', () => {
  const { place, session, scene } = open();
  const frame = place('frame', { width: 400, height: 400 });
  const child = place('shape', { x: 50, y: 50 });
  actOn(seat, (edit) => edit.addToFrame(frame, [child]));
  const before = scene.rectOf(child);
  scene.preview('me', resizePreview(session.engine, frame, { x: -300, y: -260, width: 500, height: 460 }));
  expect(scene.rectOf(child)).toEqual(before);
});
