import { expect, test } from 'vitest';
import { anna, app, mouse, place } from '../testing/actors.ts';
import { createBoard } from './board.ts';

const withFrame = () => {
  const board = createBoard({ boardId: 'b' });
  const frame = place(board, 'frame', { x: 1000, y: 1000, width: 800, height: 600 });
  return { board, frame };
};

test('dropping an item into a frame makes it a child without moving it on screen', () => {
  const { board, frame } = withFrame();
  const note = place(board, 'sticky_note');
  board.act(mouse(anna), (edit) => edit.move(new Map([[note, { x: 900, y: 900 }]])));
  expect(board.get(note)).toMatchObject({ parentId: frame, relativeTo: 'parent_top_left', x: 300, y: 200 });
  expect(board.boundsOf(note)).toEqual({ x: 800.5, y: 786, width: 199, height: 228 });
  expect(board.get(frame)).toMatchObject({ childrenIds: [note] });
});

test('dragging a child out of its frame frees it', () => {
  const { board, frame } = withFrame();
  const note = place(board, 'sticky_note', { x: 1000, y: 1000 });
  board.act(app(anna), (edit) => edit.addToFrame(frame, [note]));
  board.act(mouse(anna), (edit) => edit.move(new Map([[note, { x: 0, y: 0 }]])));
  expect(board.get(note)).toMatchObject({ parentId: null, relativeTo: 'canvas_center', x: 0, y: 0 });
});

test('a frame takes its children along, and growing it from the corner leaves them where they are', () => {
  const { board, frame } = withFrame();
  const note = place(board, 'sticky_note', { x: 1000, y: 1000 });
  board.act(app(anna), (edit) => edit.addToFrame(frame, [note]));
  board.act(mouse(anna), (edit) => edit.move(new Map([[frame, { x: 0, y: 0 }]])));
  expect(board.boundsOf(note)).toMatchObject({ x: -99.5, y: -114 });
  board.act(mouse(anna), (edit) => edit.resize(frame, { x: -500, y: -500, width: 1000, height: 1000 }));
  expect(board.boundsOf(note)).toMatchObject({ x: -99.5, y: -114 });
  expect(board.boundsOf(frame)).toEqual({ x: -500, y: -500, width: 1000, height: 1000 });
});

test('an app that grows a frame to the left moves its children on screen, as Miro does', () => {
  const { board, frame } = withFrame();
  const note = place(board, 'sticky_note', { x: 1000, y: 1000 });
  board.act(app(anna), (edit) => edit.addToFrame(frame, [note]));
  board.act(app(anna), (edit) => edit.update(frame, { x: 900, width: 1000 }));
  expect(board.get(note)).toMatchObject({ x: 400 });
  expect(board.boundsOf(note)).toMatchObject({ x: 400 + 400 - 99.5 });
});

test('shrinking a frame below its children is refused with the words Miro has for it', () => {
  const { board, frame } = withFrame();
  const note = place(board, 'sticky_note', { x: 1250, y: 1000 });
  board.act(app(anna), (edit) => edit.addToFrame(frame, [note]));
  expect(() => board.act(app(anna), (edit) => edit.update(frame, { width: 300 }))).toThrow(
    `Cannot resize the frame (${frame}) to the specified size`,
  );
});

test('an item joins a frame only from inside it, and only when it is free', () => {
  const { board, frame } = withFrame();
  const outside = place(board, 'shape');
  const other = place(board, 'frame', { x: 1000, y: 1000, width: 400, height: 400 });
  const inside = place(board, 'shape', { x: 1000, y: 1000 });
  const add = (id: string) => board.act(app(anna), (edit) => edit.addToFrame(frame, [id]));
  expect(() => add(outside)).toThrow(
    `Cannot set item ${outside} as a child, because the item isn't inside the parent frame.`,
  );
  expect(() => add('1')).toThrow("Cannot set item 1 as a child, because the item doesn't exist.");
  board.act(app(anna), (edit) => edit.addToFrame(other, [inside]));
  expect(() => add(inside)).toThrow('already a child');
});

test('only the strict reading wants the whole box inside the frame', () => {
  const { board, frame } = withFrame();
  const edge = place(board, 'shape', { x: 610, y: 1000 });
  const strict = () => board.act(app(anna), (edit) => edit.addToFrame(frame, [edge], { wholeBox: true }));
  expect(strict).toThrow("isn't inside the parent frame");
  board.act(app(anna), (edit) => edit.addToFrame(frame, [edge]));
  expect(board.get(edge)).toMatchObject({ parentId: frame, x: 10 });
});

test('a child that an app moves past the edge has to be taken out first', () => {
  const { board, frame } = withFrame();
  const note = place(board, 'sticky_note', { x: 1000, y: 1000 });
  board.act(app(anna), (edit) => edit.addToFrame(frame, [note]));
  expect(() => board.act(app(anna), (edit) => edit.update(note, { x: 5000 }))).toThrow(
    'Remove the child item from its parent, and then move it.',
  );
  board.act(app(anna), (edit) => edit.removeFromFrame(frame, [note]));
  expect(board.get(note)).toMatchObject({ parentId: null, x: 1000, y: 1000 });
});

test('a frame is at least 100 by 100, has no place in the order, and is never in front', () => {
  const { board, frame } = withFrame();
  expect(() => place(board, 'frame', { width: 99 })).toThrow('100 x 100');
  expect(() => board.act(app(anna), (edit) => edit.bringToFront([frame]))).toThrow(
    "You're passing one or more frames to board.bringToFront()",
  );
  const shape = place(board, 'shape');
  board.act(app(anna), (edit) => edit.sendToBack([shape]));
  expect(board.items().map((item) => item.id)).toEqual([frame, shape]);
});

test('removing a frame takes its children with it, unless they are to be kept', () => {
  const { board, frame } = withFrame();
  const [one, two] = [place(board, 'shape', { x: 1000, y: 1000 }), place(board, 'text', { x: 900, y: 900 })];
  board.act(app(anna), (edit) => edit.addToFrame(frame, [one, two]));
  board.act(mouse(anna), (edit) => edit.remove([frame], { keepChildren: true }));
  expect(board.get(one)).toMatchObject({ parentId: null, x: 1000, y: 1000 });
  board.undo(anna);
  board.act(app(anna), (edit) => edit.remove([frame]));
  expect(board.items()).toEqual([]);
});
