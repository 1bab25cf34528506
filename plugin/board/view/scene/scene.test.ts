import { afterEach, expect, test } from 'vitest';
import { actOn } from '../seat.ts';
import { type SeatInNode, seatInNode } from '../testing/seat-in-node.ts';
import type { BoardNode } from './node.ts';

let seat: SeatInNode;
const open = (): SeatInNode => {
  seat = seatInNode();
  return seat;
};
afterEach(() => seat.leave());

const nodeOf = (id: string): BoardNode => {
  const node = seat.scene.nodes().find((candidate) => candidate.id === id);
  if (!node) throw new Error(`no node ${id}`);
  return node;
};

test('a node lies with its corner where the item has its centre less half its size', () => {
  const id = open().place('shape', { x: 100, y: 50, width: 40, height: 20 });
  expect(nodeOf(id)).toMatchObject({ type: 'shape', position: { x: 80, y: 40 }, width: 40, height: 20 });
});

test('a child is placed from the corner of its frame and drawn above it', () => {
  const { place, session } = open();
  const frame = place('frame', { width: 400, height: 300 });
  const note = place('sticky_note', { x: 20, y: 10 });
  actOn(seat, (edit) => edit.addToFrame(frame, [note]));
  const child = nodeOf(note);
  expect(child.parentId).toBe(frame);
  expect(child.position).toEqual({ x: 220 - 199 / 2, y: 160 - 114 });
  expect(nodeOf(frame).zIndex).toBe(0);
  expect(child.zIndex).toBeGreaterThan(0);
  expect(seat.scene.rectOf(note)).toEqual(session.engine.boundsOf(note));
});

test('only what changed becomes a new node', () => {
  const { place } = open();
  const [a, b] = [place('shape'), place('shape', { x: 300 })];
  const [nodeA, nodeB] = [nodeOf(a), nodeOf(b)];
  actOn(seat, (edit) => edit.update(a, { content: 'changed' }));
  expect(nodeOf(a)).not.toBe(nodeA);
  expect(nodeOf(b)).toBe(nodeB);
  actOn(seat, (edit) => edit.remove([a]));
  expect(nodeOf(b)).toBe(nodeB);
});

test('selecting marks the node of the selected item alone', () => {
  const { place, session } = open();
  const [a, b] = [place('shape'), place('shape')];
  const nodeB = nodeOf(b);
  session.selection.set([a]);
  expect(nodeOf(a).selected).toBe(true);
  expect(nodeOf(b)).toBe(nodeB);
});

test('a preview shows an item elsewhere, with its connectors, and the board does not change', () => {
  const { place, scene, item } = open();
  const [a, b] = [place('shape'), place('shape', { x: 500 })];
  const line = place('connector', { start: { item: a }, end: { item: b } });
  const before = nodeOf(line);
  scene.preview('me', new Map([[b, { x: 450, y: 950, width: 100, height: 100 }]]));
  expect(nodeOf(b).position).toEqual({ x: 450, y: 950 });
  expect(nodeOf(line).height).toBeGreaterThan(before.height ?? 0);
  expect(item(b)).toMatchObject({ x: 500, y: 0 });
  scene.preview('me', new Map());
  expect(nodeOf(b).position).toEqual({ x: 450, y: -50 });
});

test('children follow the preview of their frame', () => {
  const { place, scene } = open();
  const frame = place('frame', { width: 400, height: 300 });
  const shape = place('shape', { x: 10, y: 10 });
  actOn(seat, (edit) => edit.addToFrame(frame, [shape]));
  scene.preview('me', new Map([[frame, { x: 800, y: 850, width: 400, height: 300 }]]));
  expect(scene.rectOf(shape)).toEqual({ x: 960, y: 960, width: 100, height: 100 });
});

test('a note carries its tags', () => {
  const { place, session } = open();
  const tag = session.engine.act(
    { who: session.user, by: 'app' },
    (edit) => edit.create('tag', { title: 'O1' }).id,
  );
  const note = place('sticky_note', { tagIds: [tag] });
  expect(nodeOf(note).data).toMatchObject({ tags: [{ title: 'O1' }] });
});

test('every node has a name for people who do not see it', () => {
  const { place } = open();
  const note = place('sticky_note', { content: '<p>Who owns<br>the data?</p>' });
  expect(nodeOf(note).ariaLabel).toBe('Sticky note: Who owns the data?');
  expect(nodeOf(place('shape')).ariaLabel).toBe('Shape');
});
