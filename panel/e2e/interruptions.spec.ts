import { expect, test } from './test.ts';

test('closing the panel during an insert loses nothing', async ({ board, panel, frame }) => {
  await board.open({ latency: '100' });
  await panel.open();
  await panel.startInsert();
  await expect(panel.job('Insert 4 Key Metrics')).toBeVisible();
  await board.closePanel();
  await expect(board.panelWindow()).toHaveCount(0);
  await panel.open();
  await panel.isReady();
  await frame.isInView();
  await expect(frame.itself()).toHaveCount(1);
});

test('a second press on “Insert” makes no second frame', async ({ board, panel, frame }) => {
  await board.open();
  await panel.open();
  await panel.startInsert({ clickCount: 2 });
  await panel.isReady();
  await frame.isInView();
  await expect(frame.itself()).toHaveCount(1);
});

test('an insert broken off by a reload is completed by “Repair”', async ({ board, panel, frame }) => {
  await board.open({ latency: '100' });
  await panel.open();
  await panel.startInsert();
  await expect(panel.job('Insert 4 Key Metrics').getByText(/^[2-9]\d of /)).toBeVisible();
  await board.page.reload();
  await panel.open();
  await panel.openMetrics();
  await expect(panel.missingParts()).toBeVisible();
  await panel.repair();
  await panel.isReady();
  await frame.isInView();
  await expect(frame.itself()).toHaveCount(1);
});

test('an insert is undone after a reload, under the strict preset too', async ({ board, panel, frame }) => {
  await board.open({ preset: 'strict' });
  await panel.open();
  await panel.insertMetrics();
  await frame.isInView();
  await board.page.reload();
  await panel.open();
  await panel.undo();
  await expect(panel.button('Insert 4 Key Metrics')).toBeEnabled();
  await board.zoomToFit();
  await expect(frame.itself()).toHaveCount(0);
});
