import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { appOrigin, boardOrigin } from './places.ts';
import { expect, test } from './test.ts';

const hostPort = 4494;
const hostOrigin = `http://localhost:${hostPort}`;
const sdk = 'https://miro.com/app/static/sdk/v2/miro.js';

let host: Server;

test.beforeAll(async () => {
  host = createServer(sirv(resolve(import.meta.dirname, '../../dist/app')));
  await new Promise<void>((listening) => host.listen(hostPort, 'localhost', listening));
});

test.afterAll(() => host.close());

test('the built folder does the main job from a plain static server', async ({
  context,
  board,
  panel,
  frame,
  origins,
}) => {
  origins.delete(appOrigin);
  origins.add(hostOrigin).add(new URL(sdk).origin);
  await context.route(sdk, async (route) =>
    route.fulfill({ response: await route.fetch({ url: `${boardOrigin}/miro.js` }) }),
  );
  await context.route(`${boardOrigin}/board.json`, (route) =>
    route.fulfill({ json: { app: `${hostOrigin}/plugin/index.html`, name: board.app } }),
  );

  await board.open();
  await panel.open();
  await panel.insertMetrics();
  await frame.appears();
  await frame.vote({ role: 'data', metric: 'lead_time', round: 'today', band: 2 });
  await panel.readAgain();
  await expect(panel.bar('lead_time', 'today', 2, 1)).toBeVisible();
  const files = await panel.saveCsv();
  expect([...files.keys()].sort()).toEqual(['dots.csv', 'metrics.csv']);
});
