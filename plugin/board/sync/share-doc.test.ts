import { afterEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { type SeatInNode, seatInNode } from '../view/testing/seat-in-node.ts';
import { shareDoc } from './share-doc.ts';
import { openWire, type Wire } from './wire.ts';

const open: (SeatInNode | Wire)[] = [];
afterEach(() => {
  for (const one of open.splice(0)) 'leave' in one ? one.leave() : one.close();
});

let boards = 0;
const newBoard = (): string => {
  boards += 1;
  return `share-${process.pid}-${boards}`;
};
const sit = (board: string, user = 'anna'): SeatInNode => {
  const seat = seatInNode(`?user=${user}`, board);
  open.push(seat);
  return seat;
};
const texts = ({ session }: SeatInNode) =>
  session.engine.items().map((item) => ('content' in item ? item.content : ''));

test('whoever comes later gets what is on the board', async () => {
  const board = newBoard();
  const anna = sit(board);
  anna.place('sticky_note', { content: 'first' });
  const bob = sit(board, 'bob');
  await vi.waitFor(() => expect(texts(bob)).toEqual(['first']));
});

test('two who worked apart end with the same board', async () => {
  const [a, b] = [new Y.Doc(), new Y.Doc()];
  a.getMap('m').set('a', 1);
  b.getMap('m').set('b', 2);
  const board = newBoard();
  const wires = [openWire(board), openWire(board)] as const;
  open.push(...wires);
  shareDoc(a, wires[0]);
  shareDoc(b, wires[1]);
  const both = { a: 1, b: 2 };
  await vi.waitFor(() => expect([a.getMap('m').toJSON(), b.getMap('m').toJSON()]).toEqual([both, both]));
});

test('changes arrive as they are made, from either side, also by undo', async () => {
  const board = newBoard();
  const [anna, bob] = [sit(board), sit(board, 'bob')];
  anna.place('text', { content: 'by anna' });
  await vi.waitFor(() => expect(texts(bob)).toEqual(['by anna']));
  bob.place('text', { content: 'by bob' });
  await vi.waitFor(() => expect(texts(anna)).toEqual(['by anna', 'by bob']));
  anna.session.engine.undo(anna.session.user);
  await vi.waitFor(() => expect(texts(bob)).toEqual(['by bob']));
});

test('boards of different names know nothing of each other', async () => {
  const [one, other] = [newBoard(), newBoard()];
  const [anna, bob, cleo] = [sit(one), sit(other, 'bob'), sit(one, 'cleo')];
  anna.place('text', { content: 'here' });
  await vi.waitFor(() => expect(texts(cleo)).toEqual(['here']));
  expect(texts(bob)).toEqual([]);
});

test('what is no message of the board is passed over', async () => {
  const board = newBoard();
  const anna = sit(board);
  const stranger = new BroadcastChannel(`mesh-local-board/${board}`);
  stranger.postMessage({ kind: 'update', update: 'nonsense' });
  stranger.postMessage('hello');
  anna.place('text', { content: 'still here' });
  const bob = sit(board, 'bob');
  await vi.waitFor(() => expect(texts(bob)).toEqual(['still here']));
  stranger.close();
});
