import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { testBrowser } from '../../plugin/bench/browser.ts';
import { boardPort } from './places.ts';

const root = resolve(import.meta.dirname, '../..');

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: resolve(root, 'test-results'),
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${boardPort}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    launchOptions: testBrowser(),
    screenshot: 'only-on-failure',
  },
  /** Builds what is not built yet, then serves board and app as `npm start` does. */
  webServer: {
    command: `npm start -- --port ${boardPort}`,
    cwd: root,
    url: `http://localhost:${boardPort}/board.json`,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
