import { expect, test } from 'vitest';
import { createBoard } from './board.ts';
import type { Actor } from './engine.ts';

const anna: Actor = {
  who: { id: 'anna', name: 'Anna', color: '#2f6fed', mayWrite: true },
  by: 'mouse',
};

test('a change is seen inside the transaction that makes it', () => {
  const board = createBoard({ boardId: 'b' });
  const seen = board.act(anna, (edit) => {
    const note = edit.create('sticky_note', { x: 10 });
    return board.get(note.id);
  });
  expect(seen).toMatchObject({ type: 'sticky_note', x: 10, width: 199, height: 228 });
  expect(board.items()).toHaveLength(1);
});

test('moving into a frame makes a child without moving it on screen', () => {
  const board = createBoard({ boardId: 'b' });
  const heard: unknown[] = [];
  board.subscribe((change) => heard.push(change));
  const [frame, note] = board.act(anna, (edit) => [
    edit.create('frame', { width: 800, height: 800 }).id,
    edit.create('sticky_note', { x: 1000 }).id,
  ]);
  board.act(anna, (edit) => edit.move(new Map([[note, { x: 20, y: 30 }]])));
  expect(board.get(note)).toMatchObject({ parentId: frame, x: 420, y: 430 });
  expect(board.boundsOf(note)).toMatchObject({ x: 20 - 99.5, y: 30 - 114 });
  expect(heard).toHaveLength(2);
  expect(board.undo(anna.who)).toBe(true);
  expect(board.get(note)).toMatchObject({ parentId: null, x: 1000 });
  expect(heard).toHaveLength(3);
});

test('nothing stays of a transaction that throws', () => {
  const board = createBoard({ boardId: 'b' });
  const fail = () =>
    board.act(anna, (edit) => {
      edit.create('shape', {});
      throw new Error('no');
    });
  expect(fail).toThrow('no');
  expect(board.items()).toEqual([]);
  expect(board.canUndo(anna.who)).toBe(false);
});
