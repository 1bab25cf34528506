import { afterEach, expect, test } from 'vitest';
import { type OpenBoard, openBoard } from '../testing/open-board.ts';
import { connectApp } from './connect-app.ts';

const opened: OpenBoard[] = [];
const open = (...options: Parameters<typeof openBoard>) => {
  const board = openBoard(...options);
  opened.push(board);
  return board;
};
afterEach(() => {
  for (const board of opened.splice(0)) board.close();
});

/** Sends raw messages as a page that does not use the client, and answers the first reply. */
const send = async (board: OpenBoard, ...messages: readonly unknown[]): Promise<unknown> => {
  const { port1, port2 } = new MessageChannel();
  const connection = connectApp(board.session, port2, 'panel');
  const reply = new Promise<unknown>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data);
  });
  for (const message of messages) port1.postMessage(message);
  const first = await reply;
  connection.close();
  return first;
};

test('what is no call is passed over, and an unknown command is named', async () => {
  const board = open();
  const last = { kind: 'call', id: 9, name: 'TOTALLY_NEW' };
  expect(
    await send(board, 'hello', null, { kind: 'call' }, { kind: 'call', id: 'x', name: 1 }, last),
  ).toEqual({
    kind: 'failure',
    id: 9,
    message: 'TOTALLY_NEW is not on the local board yet.',
  });
  expect(await send(board, { kind: 'call', id: 1, name: 'toString' })).toMatchObject({ kind: 'failure' });
});

test('a payload of another form than the SDK sends changes nothing', async () => {
  const board = open();
  const payload = { type: 'shape', props: 'none' };
  expect(await send(board, { kind: 'call', id: 1, name: 'WIDGET_CREATE', payload })).toMatchObject({
    kind: 'failure',
    id: 1,
  });
  expect(board.engine.items()).toEqual([]);
});

test('an app cannot make what only people make', async () => {
  const board = open();
  const payload = { type: 'stroke', props: {} };
  expect(await send(board, { kind: 'call', id: 1, name: 'WIDGET_CREATE', payload })).toMatchObject({
    message: 'Items of type stroke are not on the local board yet.',
  });
});

test('a viewer may look, select and zoom, and every write is refused', async () => {
  const board = open();
  const note = await board.miro.board.createStickyNote();
  const viewer = board.join({ id: 'vera', name: 'Vera', mayWrite: false });
  const { board: seen } = viewer.miro;
  const [found] = await seen.get({ type: 'sticky_note' });
  expect(await seen.select({ id: note.id })).toHaveLength(1);
  await seen.viewport.setZoom(1);
  const refusal = "The current user doesn't have enough permissions to access the feature";
  await expect(seen.createShape()).rejects.toThrow(refusal);
  await expect(found?.sync()).rejects.toThrow(refusal);
  await expect(seen.remove(note)).rejects.toThrow(refusal);
  await expect(seen.storage.collection('c').set('k', 1)).rejects.toThrow(refusal);
  await expect(seen.experimental.history.undo()).rejects.toThrow(refusal);
  expect(board.engine.items()).toHaveLength(1);
});

test('a slow board answers every call that is under way, later', async () => {
  const board = open({ latency: 20 });
  const order: string[] = [];
  const calls = ['first', 'second', 'third'].map((name) =>
    board.miro.board.createShape({ content: name }).then((shape) => order.push(shape.content)),
  );
  order.push('not yet');
  await Promise.all(calls);
  expect(order).toEqual(['not yet', 'first', 'second', 'third']);
});

test('after its port is closed an app hears nothing more', async () => {
  const board = open();
  const bob = board.join({ id: 'bob' });
  const heard: unknown[] = [];
  await bob.miro.board.ui.on('items:create', () => heard.push('created'));
  bob.leave();
  await board.miro.board.createShape();
  await board.miro.board.getInfo();
  expect(heard).toEqual([]);
});
