import type { Miro } from '@mirohq/websdk-types';
import { afterEach, expect, test } from 'vitest';
import { type OpenBoard, openBoard } from '../testing/open-board.ts';

const opened: OpenBoard[] = [];
const open = (...options: Parameters<typeof openBoard>) => {
  const board = openBoard(...options);
  opened.push(board);
  return board;
};
afterEach(() => {
  for (const board of opened.splice(0)) board.close();
});

/** Credits a piece of work costs. */
const priceOf = async (board: OpenBoard, work: (miro: Miro) => Promise<unknown>): Promise<number> => {
  const before = board.budget().hour.used;
  await work(board.miro);
  return board.budget().hour.used - before;
};

test('credits are counted as in the price table of Miro', async () => {
  const board = open();
  const frame = await board.miro.board.createFrame({ width: 500, height: 500 });
  const note = await board.miro.board.createStickyNote();
  const other = await board.miro.board.createShape({ x: 900 });
  const prices: readonly (readonly [number, (miro: Miro) => Promise<unknown>])[] = [
    [50, (miro) => miro.board.createTag({ title: 'a' })],
    [500, (miro) => miro.board.createImage({ url: 'https://example.com/a.png' })],
    [50, () => note.sync()],
    [50, (miro) => miro.board.getById(note.id)],
    [500, (miro) => miro.board.get()],
    [500, (miro) => miro.board.get({ id: note.id })],
    [500, (miro) => miro.board.getSelection()],
    [50, (miro) => miro.board.select({ id: note.id })],
    [500, () => frame.getChildren()],
    [500, () => note.getConnectors()],
    [50, (miro) => miro.board.group({ items: [note, other] })],
    [50, () => note.setMetadata('a', 1)],
    [50, () => note.bringToFront()],
    [50, (miro) => miro.board.viewport.get()],
    [50, (miro) => miro.board.storage.collection('c').set('k', 1)],
    [50, (miro) => miro.board.getInfo()],
    [0, (miro) => miro.board.ui.canOpenPanel()],
    [0, (miro) => miro.board.notifications.showInfo('hello')],
  ];
  for (const [price, work] of prices) expect(await priceOf(board, work), String(work)).toBe(price);
});

test.each([
  ['lenient', 0],
  ['strict', 50],
] as const)(
  'putting an item into a frame costs what nobody states: %s, %i credits',
  async (preset, price) => {
    const board = open({ preset });
    const frame = await board.miro.board.createFrame({ width: 500, height: 500 });
    const note = await board.miro.board.createStickyNote();
    expect(await priceOf(board, () => frame.add(note))).toBe(price);
    expect(await priceOf(board, () => frame.remove(note))).toBe(price);
  },
);

test('the pages of one app share one budget, and another person has their own', async () => {
  const board = open();
  const panel = board.connect('panel');
  const bob = board.join({ id: 'bob', name: 'Bob' });
  await board.miro.board.createShape();
  await panel.board.createShape();
  await bob.miro.board.createShape();
  expect(board.budget().minute.used).toBe(100);
  expect(bob.budget().minute.used).toBe(50);
});

test('over the limit every call is refused in the words of Miro until the minute is over', async () => {
  let now = 0;
  const board = open({ now: () => now });
  const { miro } = board;
  await Promise.all(Array.from({ length: 200 }, () => miro.board.get()));
  await expect(miro.board.createShape()).rejects.toThrow(
    'The API rate limit was exceeded. Requests can use up to 100000 credits in total per minute.',
  );
  expect(board.engine.items()).toEqual([]);
  now += 60_000;
  await miro.board.createShape();
  expect(board.engine.items()).toHaveLength(1);
});
