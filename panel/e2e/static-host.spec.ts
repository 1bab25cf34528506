import { createServer, type Server } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { appOrigin, boardOrigin, hostOrigin, hostPort } from './places.ts';
import { expect, test } from './test.ts';

const sdk = 'https://miro.com/app/static/sdk/v2/miro.js';
/** What Miro’s address answers in this test: the board’s script, in the same place of the page. */
const LOAD_LOCAL = `document.write('<script src="${boardOrigin}/miro.js"><\\/script>')`;

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
  origins.add(hostOrigin);
  await context.route(sdk, (route) => route.fulfill({ contentType: 'text/javascript', body: LOAD_LOCAL }));
  await context.route(`${boardOrigin}/board.json`, (route) =>
    route.fulfill({ json: { app: `${hostOrigin}/plugin/index.html`, name: board.app } }),
  );

  await board.open();
  await panel.open();
  await panel.insertMetrics();
  await frame.isInView();
  await frame.vote({ role: 'data', metric: 'lead_time', round: 'today', band: 2 });
  await panel.readAgain();
  await expect(panel.bar('lead_time', 'today', 2, 1)).toBeVisible();
  await panel.writeResults();
  await expect(frame.results()).toBeVisible();
  const files = await panel.saveCsv();
  expect(files.get('metrics.csv')).toContain('lead_time');
});
