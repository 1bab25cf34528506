import { expect, test } from 'vitest';
import { anna, mouse, place } from '../testing/actors.ts';
import { createBoard } from './board.ts';
import type { BoardChange } from './engine.ts';

const open = () => createBoard({ boardId: 'b' });

test('a change is seen inside the transaction that makes it', () => {
  const board = open();
  const seen = board.act(mouse(anna), (edit) => {
    const note = edit.create('sticky_note', { x: 10 });
    return board.get(note.id);
  });
  expect(seen).toMatchObject({ type: 'sticky_note', x: 10, width: 199, height: 228 });
  expect(board.items()).toHaveLength(1);
});

test('nothing stays of a transaction that throws', () => {
  const board = open();
  const kept = place(board, 'shape', { x: 1 });
  const heard: BoardChange[] = [];
  board.subscribe((change) => heard.push(change));
  const fail = () =>
    board.act(mouse(anna), (edit) => {
      edit.create('shape', {});
      edit.update(kept, { x: 99 });
      throw new Error('no');
    });
  expect(fail).toThrow('no');
  expect(board.items()).toHaveLength(1);
  expect(board.get(kept)).toMatchObject({ x: 1 });
  expect(board.doc.getMap('items').size).toBe(1);
  expect(heard).toEqual([]);
});

test('listeners hear once of a transaction, whatever is in it', () => {
  const board = open();
  const old = place(board, 'shape');
  const gone = place(board, 'text');
  const heard: BoardChange[] = [];
  board.subscribe((change) => heard.push(change));
  board.act(mouse(anna), (edit) => {
    edit.create('sticky_note', {});
    edit.update(old, { content: 'new words' });
    edit.remove([gone]);
  });
  expect(heard).toHaveLength(1);
  const [change] = heard;
  expect(change?.actor).toEqual(mouse(anna));
  expect(change?.created.map((item) => item.type)).toEqual(['sticky_note']);
  expect(change?.updated.map(({ item, moved }) => [item.id, moved])).toEqual([[old, false]]);
  expect(change?.deleted.map((item) => item.id)).toEqual([gone]);
});

test('what a listener does is told of as well, in a call of its own', () => {
  const board = open();
  const made: string[][] = [];
  board.subscribe((change) => {
    made.push(change.created.map((item) => item.type));
    if (made.length > 1) return;
    place(board, 'text');
    place(board, 'frame');
  });
  place(board, 'shape');
  expect(made).toEqual([['shape'], ['text'], ['frame']]);
});

test('the list of items is the same array until something changes', () => {
  const board = open();
  const note = place(board, 'sticky_note');
  const before = board.items();
  expect(board.items()).toBe(before);
  const other = place(board, 'shape');
  expect(board.items()).not.toBe(before);
  expect(board.get(note)).toBe(before[0]);
  board.act(mouse(anna), (edit) => edit.update(other, { x: 5 }));
  expect(board.get(note)).toBe(before[0]);
});

test('storage and metadata are announced as entities', () => {
  const board = open();
  const note = place(board, 'sticky_note');
  const heard: boolean[] = [];
  board.subscribe((change) => heard.push(change.entities));
  board.storage.set('c', 'k', 1);
  board.act(mouse(anna), (edit) => edit.setMetadata(note, 'k', 1));
  place(board, 'tag', { title: 'one' });
  place(board, 'shape');
  expect(heard).toEqual([true, true, true, false]);
});
