import { test as base, expect } from '@playwright/test';
import { BoardPage } from './board-page.ts';
import { MetricsFrame } from './metrics-frame.ts';
import { appOrigin, boardOrigin } from './places.ts';
import { PluginPanel } from './plugin-panel.ts';

interface Seats {
  /** The facilitator's tab. */
  readonly board: BoardPage;
  readonly panel: PluginPanel;
  readonly frame: MetricsFrame;
  /** Origins that pages may ask for something; a request to any other fails the test. */
  readonly origins: Set<string>;
}

/** Every test has a board of its own, and proves that no request leaves for anywhere else. */
export const test = base.extend<Seats>({
  origins: [
    async ({ context }, use) => {
      const allowed = new Set([boardOrigin, appOrigin]);
      const strangers: string[] = [];
      await context.route(
        (url) => !allowed.has(url.origin) && url.protocol.startsWith('http'),
        (route) => {
          strangers.push(route.request().url());
          return route.abort();
        },
      );
      await use(allowed);
      expect(strangers).toEqual([]);
    },
    { auto: true },
  ],
  board: async ({ page }, use) => use(new BoardPage(page)),
  panel: async ({ board }, use) => use(new PluginPanel(board)),
  frame: async ({ board }, use) => use(new MetricsFrame(board)),
});

export { expect };
