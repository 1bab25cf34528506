import { afterEach, describe, expect, test } from 'vitest';
import { type OpenBoard, openBoard } from './open-board.ts';
import { reloaded, twoDocs } from './two-docs.ts';

const opened: OpenBoard[] = [];
const open = (...options: Parameters<typeof openBoard>) => {
  const board = openBoard(...options);
  opened.push(board);
  return board;
};
afterEach(() => {
  for (const board of opened.splice(0)) board.close();
});

test('an app makes, reads, moves and removes a note through the real port', async () => {
  const { miro, engine } = open();
  const note = await miro.board.createStickyNote({ content: 'hello', x: 5 });
  expect(note).toMatchObject({ type: 'sticky_note', x: 5, width: 199, height: 228, content: 'hello' });
  note.x = 50;
  await note.sync();
  expect(engine.get(note.id)).toMatchObject({ x: 50 });
  expect(await miro.board.get({ type: 'sticky_note' })).toMatchObject([{ id: note.id, x: 50 }]);
  await miro.board.remove(note);
  expect(await miro.board.get()).toEqual([]);
});

describe('the same app in two tabs', () => {
  const openTwo = () => {
    const [here, there] = twoDocs();
    return [
      open({ doc: here, seed: 1 }),
      open({ doc: there, seed: 2, user: { id: 'bob', name: 'Bob' } }),
    ] as const;
  };

  test('each sees what the other makes, and both may change one note', async () => {
    const [hers, his] = openTwo();
    const note = await hers.miro.board.createStickyNote({ content: 'hers' });
    const [seen] = await his.miro.board.get({ type: 'sticky_note' });
    expect(seen).toEqual({ ...note });
    if (seen === undefined) throw new Error('the note is on his board too');
    seen.x = 70;
    await seen.sync();
    expect(await hers.miro.board.getById(note.id)).toMatchObject({
      x: 70,
      content: 'hers',
      modifiedBy: 'bob',
    });
  });

  test('a stored value is told in both, and undo stays with the one who acted', async () => {
    const [hers, his] = openTwo();
    const heard: unknown[] = [];
    await his.miro.board.storage.collection('c').onValue('k', (value) => heard.push(value));
    await hers.miro.board.storage.collection('c').set('k', 'from her');
    await his.miro.board.createShape();
    await hers.miro.board.createText({ content: 'hers' });
    expect(heard).toEqual([undefined, 'from her']);
    await his.miro.board.experimental.history.undo();
    expect(hers.engine.items().map((item) => item.type)).toEqual(['text']);
  });

  test('each has a budget and a selection of its own', async () => {
    const [hers, his] = openTwo();
    const note = await hers.miro.board.createStickyNote();
    await hers.miro.board.select({ id: note.id });
    expect(await his.miro.board.getSelection()).toEqual([]);
    expect(hers.budget().minute.used).toBe(100);
    expect(his.budget().minute.used).toBe(500);
  });
});

test('a board is the same after a reload', async () => {
  const before = open();
  const frame = await before.miro.board.createFrame({ width: 600, height: 600, title: 'kept' });
  const note = await before.miro.board.createStickyNote();
  await frame.add(note);
  await note.setMetadata('key', 'kept');
  await before.miro.board.storage.collection('c').set('k', { a: 1 });
  const after = open({ doc: reloaded(before.engine.doc), seed: 2 });
  expect(after.engine.items()).toEqual(before.engine.items());
  expect(await after.miro.board.storage.collection('c').get('k')).toEqual({ a: 1 });
  const [found] = await after.miro.board.get({ type: 'sticky_note' });
  expect(await found?.getMetadata('key')).toBe('kept');
});
