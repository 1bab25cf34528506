import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { t } from '../../plugin/board/words.ts';
import type { Point } from '../../shared/board/geometry.ts';
import { boardOrigin } from './places.ts';

/** Parameters of the board's address. */
export interface BoardAddress {
  readonly board?: string;
  readonly user?: string;
  readonly role?: 'viewer';
  readonly preset?: 'strict' | 'lenient';
  readonly latency?: string;
}

/** The local board as a person sees and uses it: by names, with the mouse. */
export class BoardPage {
  readonly page: Page;
  readonly app: string;

  constructor(page: Page, app = 'Mesh Accelerate') {
    this.page = page;
    this.app = app;
  }

  async open(address: BoardAddress = {}, origin = boardOrigin): Promise<void> {
    await this.page.goto(`${origin}/?${new URLSearchParams({ ...address })}`);
    await expect(this.page.getByLabel(t('board.canvas'))).toBeVisible();
  }

  /** The app's button in the toolbar. */
  icon(): Locator {
    return this.page.getByRole('button', { name: this.app, exact: true });
  }

  /** The window the app's panel is shown in. */
  panelWindow(): Locator {
    return this.page.getByRole('complementary', { name: t('board.app.panel', { app: this.app }) });
  }

  panel(): FrameLocator {
    return this.page.frameLocator(`iframe[title="${t('board.app.panel', { app: this.app })}"]`);
  }

  async closePanel(): Promise<void> {
    await this.page.getByRole('button', { name: t('board.app.close', { app: this.app }) }).click();
  }

  /** Scripted participants play the sample workshop on this board. */
  async loadSample(): Promise<void> {
    await this.page.getByRole('button', { name: t('board.menu') }).click();
    await this.page.getByRole('menuitem', { name: t('board.menu.sample') }).click();
    await expect(this.page.getByText(t('board.sample.done'))).toBeVisible({ timeout: 60_000 });
  }

  async zoomToFit(): Promise<void> {
    await this.page.getByRole('button', { name: t('board.do.zoom-fit') }).click();
  }

  /** Items with exactly this text, whatever their kind, from back to front. */
  items(text: string): Locator {
    return this.page.getByLabel(new RegExp(`^[^:]+: ${asPattern(text)}$`));
  }

  async drag(from: Point, to: Point): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
    await mouse.move(to.x, to.y, { steps: 3 });
    await mouse.up();
  }
}

/** A regular expression's source that matches the text as it stands. */
export const asPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where an item is on the screen. */
export const centreOnScreen = async (item: Locator): Promise<Point> => {
  const box = await item.boundingBox();
  if (!box) throw new Error(`${item} is not on the screen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
