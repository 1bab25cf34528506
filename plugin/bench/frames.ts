import { resolve } from 'node:path';
import { type Browser, chromium, type Frame, type Page } from '@playwright/test';
import { buildAll, needsBuild } from '../board/serve/build.ts';
import { startLocalBoard } from '../board/serve/server.ts';
import { testBrowser } from './browser.ts';
import { atMost, type BenchResult } from './row.ts';

const root = resolve(import.meta.dirname, '../..');
const PORT = 4470;
const NOTES = 1_500;
/** Notes stand in rows of so many, `PITCH` dp apart. */
const COLUMNS = 50;
const PITCH = 260;
/** dp shown from left to right: note text can be read, as people work. */
const WORKING_WIDTH = 2_880;
/** Miro takes and gives so many calls at once well. */
const AT_ONCE = 24;
const FRAMES = 240;
const bench = 'frames';

/** The headless page of the app, which has the SDK. */
const appOf = async (page: Page): Promise<Frame> => {
  const element = await page.waitForSelector('iframe[src*="/plugin/index.html"]', { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The app has no page on this board.');
  await frame.waitForFunction(() => 'miro' in globalThis);
  return frame;
};

/** Fills the board through the SDK, as an app would. */
const fill = (app: Frame): Promise<void> =>
  app.evaluate(
    async ({ notes, columns, pitch, atOnce }) => {
      const places = Array.from({ length: notes }, (_, index) => index).values();
      const workers = Array.from({ length: atOnce }, async () => {
        for (const index of places) {
          await miro.board.createStickyNote({
            content: `Note ${index}`,
            x: (index % columns) * pitch,
            y: Math.floor(index / columns) * pitch,
          });
        }
      });
      await Promise.all(workers);
    },
    { notes: NOTES, columns: COLUMNS, pitch: PITCH, atOnce: AT_ONCE },
  );

const zoomToWork = (app: Frame): Promise<unknown> =>
  app.evaluate(
    async ({ width, middle }) =>
      miro.board.viewport.set({
        viewport: { x: middle - width / 2, y: middle / 2, width, height: width * 0.6 },
      }),
    { width: WORKING_WIDTH, middle: (COLUMNS * PITCH) / 2 },
  );

/** ms between frames while somebody pans with the wheel. */
const framesWhilePanning = async (page: Page): Promise<readonly number[]> => {
  const frames = page.evaluate(async (count) => {
    const times: number[] = [];
    while (times.length <= count) times.push(await new Promise<number>(requestAnimationFrame));
    return times.slice(1).map((time, index) => time - (times[index] ?? time));
  }, FRAMES);
  let settled = false;
  const ended = frames.finally(() => {
    settled = true;
  });
  await page.mouse.move(700, 450);
  for (let turn = 0; !settled; turn += 1) await page.mouse.wheel(turn % 40 < 20 ? 24 : -24, 12);
  return ended;
};

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

const measure = async (page: Page, address: string): Promise<readonly BenchResult[]> => {
  await page.goto(`${address}?board=bench-${Date.now()}`);
  const app = await appOf(page);
  await fill(app);
  await zoomToWork(app);
  await page.waitForTimeout(500);
  const frames = await framesWhilePanning(page);
  const row = (what: string, share: number, limit: number | null): BenchResult => ({
    bench,
    what: `${NOTES} notes, panning: ${what}`,
    value: percentile(frames, share),
    unit: 'ms a frame',
    limit: limit === null ? null : atMost(limit, 'aim'),
  });
  return [row('median', 0.5, 17), row('95 of 100', 0.95, null)];
};

const open = async (): Promise<Browser | string> => {
  try {
    return await chromium.launch(testBrowser());
  } catch (thrown) {
    return thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : String(thrown);
  }
};

/** The local board with many items, as served, in a real browser; skipped where there is none. */
export const frames = async (): Promise<readonly BenchResult[]> => {
  const browser = await open();
  if (typeof browser === 'string') return [{ bench, skipped: `no browser here: ${browser}` }];
  if (await needsBuild(root)) await buildAll(root, () => {});
  const board = await startLocalBoard({ root, port: PORT, app: { kind: 'own' }, taken: () => {} });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    return await measure(page, board.address);
  } finally {
    await browser.close();
    await board.close();
  }
};
