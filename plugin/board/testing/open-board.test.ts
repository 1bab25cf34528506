import { afterEach, expect, test } from 'vitest';
import { type OpenBoard, openBoard } from './open-board.ts';

let board: OpenBoard | undefined;
afterEach(() => board?.close());

test('an app makes, reads, moves and removes a note through the real port', async () => {
  board = openBoard();
  const { miro } = board;
  const note = await miro.board.createStickyNote({ content: 'hello', x: 5 });
  expect(note).toMatchObject({ type: 'sticky_note', x: 5, width: 199, height: 228, content: 'hello' });
  note.x = 50;
  expect(board.engine.get(note.id)).toMatchObject({ x: 5 });
  await note.sync();
  expect(board.engine.get(note.id)).toMatchObject({ x: 50 });
  const [found] = await miro.board.get({ type: 'sticky_note' });
  expect(found).toMatchObject({ id: note.id, x: 50 });
  await miro.board.remove(note);
  expect(await miro.board.get()).toEqual([]);
  expect(board.budget().minute.used).toBe(50 + 50 + 500 + 50 + 500);
});

test('a second person hears what the first one makes', async () => {
  board = openBoard();
  const bob = board.join({ id: 'bob', name: 'Bob' });
  const heard: string[] = [];
  const { ui } = bob.miro.board;
  await ui.on('items:create', ({ items }: { items: { id: string }[] }) =>
    heard.push(...items.map((i) => i.id)),
  );
  const shape = await board.miro.board.createShape();
  await bob.miro.board.getInfo();
  expect(heard).toEqual([shape.id]);
});
