import { resolve } from 'node:path';
import { type LocalBoard, startLocalBoard } from '../../plugin/board/serve/server.ts';
import { BoardPage } from './board-page.ts';
import { otherBoardPort } from './places.ts';
import { expect, test } from './test.ts';

const root = resolve(import.meta.dirname, '../..');

let served: LocalBoard;

test.beforeAll(async () => {
  const folder = resolve(import.meta.dirname, 'other-app');
  served = await startLocalBoard({
    root,
    port: otherBoardPort,
    app: { kind: 'folder', folder },
    taken: () => {},
  });
});

test.afterAll(() => served.close());

test('another Miro app runs on the local board without a change to it', async ({ page, origins }) => {
  origins.add(new URL(served.address).origin).add(new URL(served.installed.app).origin);
  const board = new BoardPage(page, 'other-app');
  await board.open({}, new URL(served.address).origin);
  await board.icon().click();

  const panel = board.panel();
  await panel.getByRole('button', { name: 'Add' }).click();
  await expect(board.items('From elsewhere')).toBeVisible();
  await panel.getByRole('button', { name: 'Count' }).click();
  await expect(panel.getByText('1 notes')).toBeVisible();
});
