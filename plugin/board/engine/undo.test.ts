import { expect, test } from 'vitest';
import { anna, app, bob, mouse, place } from '../testing/actors.ts';
import { createBoard } from './board.ts';

test('everybody takes back their own acts, whatever the others did since', () => {
  const board = createBoard({ boardId: 'b' });
  const hers = place(board, 'shape', { x: 1 });
  const his = place(board, 'shape', { x: 2 }, mouse(bob));
  board.act(mouse(anna), (edit) => edit.update(hers, { x: 10 }));
  board.act(mouse(bob), (edit) => edit.update(his, { x: 20 }));
  expect(board.undo(anna)).toBe(true);
  expect(board.get(hers)).toMatchObject({ x: 1 });
  expect(board.get(his)).toMatchObject({ x: 20 });
  expect(board.redo(anna)).toBe(true);
  expect(board.get(hers)).toMatchObject({ x: 10 });
  expect(board.canRedo(anna)).toBe(false);
});

test('each act of the mouse is a step of its own', () => {
  const board = createBoard({ boardId: 'b', now: () => 0 });
  place(board, 'shape');
  place(board, 'text');
  board.undo(anna);
  expect(board.items().map((item) => item.type)).toEqual(['shape']);
  board.undo(anna);
  expect(board.undo(anna)).toBe(false);
  expect(board.items()).toEqual([]);
});

test('a burst of calls of an app is one step, and a pause ends it', () => {
  let now = 0;
  const board = createBoard({ boardId: 'b', now: () => now });
  place(board, 'shape', {}, app(anna));
  now += 900;
  place(board, 'shape', {}, app(anna));
  now += 1100;
  place(board, 'text', {}, app(anna));
  board.undo(anna);
  expect(board.items().map((item) => item.type)).toEqual(['shape', 'shape']);
  board.undo(anna);
  expect(board.items()).toEqual([]);
});

test('a removed frame comes back with its children and their metadata', () => {
  const board = createBoard({ boardId: 'b' });
  const frame = place(board, 'frame', { width: 500, height: 500 });
  const note = place(board, 'sticky_note', { content: 'x' });
  board.act(mouse(anna), (edit) => {
    edit.addToFrame(frame, [note]);
    edit.setMetadata(note, 'key', { a: [1] });
  });
  const before = board.items();
  board.act(mouse(anna), (edit) => edit.remove([frame]));
  expect(board.items()).toEqual([]);
  board.undo(anna);
  expect(board.items()).toEqual(before);
  expect(board.metadataOf(note)).toEqual({ key: { a: [1] } });
});

test('taking back is announced like any other change', () => {
  const board = createBoard({ boardId: 'b' });
  const note = place(board, 'sticky_note');
  const heard: unknown[] = [];
  board.subscribe(({ actor, deleted, created }) => heard.push([actor, deleted.length, created.length]));
  board.undo(anna);
  board.redo(anna);
  expect(heard).toEqual([
    [mouse(anna), 1, 0],
    [mouse(anna), 0, 1],
  ]);
  expect(board.get(note)).toMatchObject({ type: 'sticky_note' });
});
