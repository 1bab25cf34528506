import { afterEach, expect, test } from 'vitest';
import { type OpenBoard, openBoard } from '../testing/open-board.ts';

let board: OpenBoard;
afterEach(() => board.close());

/** Settles when the app hears its icon, or when its next call was answered. */
const heard = async (clicks: () => number): Promise<number> => {
  await board.miro.board.getInfo();
  return clicks();
};

test('an app hears each press of its icon once', async () => {
  board = openBoard();
  let clicks = 0;
  await board.miro.board.ui.on('icon:click', () => {
    clicks += 1;
  });
  board.pressIcon();
  board.pressIcon();
  expect(await heard(() => clicks)).toBe(2);
});

test('a press that comes before the app listens is heard when it does', async () => {
  board = openBoard();
  board.pressIcon();
  let clicks = 0;
  await board.miro.board.ui.on('icon:click', () => {
    clicks += 1;
  });
  expect(await heard(() => clicks)).toBe(1);
});
