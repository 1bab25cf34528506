import { expect, type Locator } from '@playwright/test';
import type { Point } from '../../shared/board/geometry.ts';
import { createTranslator } from '../../shared/i18n/translate.ts';
import type { Role } from '../../shared/votes/roles.ts';
import {
  type BandNumber,
  bandKey,
  METRICS,
  type Metric,
  type Round,
  roundName,
} from '../../shared/votes/scales.ts';
import { type BoardPage, centreOnScreen } from './board-page.ts';

const t = createTranslator();

export interface Vote {
  readonly role: Role;
  readonly metric: Metric;
  readonly round: Round;
  readonly band: BandNumber;
}

/** The frame of the 4 Key Metrics as somebody at the board sees it: trays of dots, columns and rows by their labels. */
export class MetricsFrame {
  readonly board: BoardPage;

  constructor(board: BoardPage) {
    this.board = board;
  }

  /** Waits until the frame is in view with everything in it, and the view stands still. */
  async isInView(): Promise<void> {
    await expect(this.board.items(t('key-metrics.stories'))).toHaveCount(METRICS.length);
    await this.dots('data').last().hover({ trial: true });
  }

  /** Brings the frame into view as a newcomer at the board does. */
  async find(): Promise<void> {
    await expect(async () => {
      await this.board.zoomToFit();
      await expect(this.dots('data').first()).toBeVisible({ timeout: 1000 });
    }).toPass();
    await this.isInView();
  }

  results(): Locator {
    return this.board.items('Σ DMA 05 · 4 Key Metrics');
  }

  itself(): Locator {
    return this.board.items('DMA 05 · 4 Key Metrics');
  }

  dots(role: Role): Locator {
    return this.board.items(t(`key-metrics.letter.${role}`));
  }

  /** Drags the dot that lies on top in the tray of the role into a cell, with the mouse. */
  async vote({ role, metric, round, band }: Vote, beside = 0): Promise<void> {
    const cell = await this.cell(metric, round, band);
    await this.board.drag(await this.nextDot(role), { x: cell.x + beside, y: cell.y });
  }

  /** Middle of a cell on the screen: below the label of its band, right of the label of its round. */
  async cell(metric: Metric, round: Round, band: BandNumber): Promise<Point> {
    const column = this.board.items(t(bandKey(metric, band, 'board'))).first();
    const rows = await this.places(this.board.items(t(roundName(round))));
    const row = rows.toSorted((a, b) => a.y - b.y)[METRICS.indexOf(metric)];
    if (!row) throw new Error(`There is no row ${round} of ${metric}.`);
    return { x: (await centreOnScreen(column)).x, y: row.y };
  }

  /** The dot that lies on top in the tray of a role. */
  async nextDot(role: Role): Promise<Point> {
    const tray = await this.board.items(t(`role.${role}`)).boundingBox();
    if (!tray) throw new Error(`There is no tray of ${role}.`);
    const dots = await this.places(this.dots(role));
    const next = dots.findLast(
      ({ x, y }) => x > tray.x && x < tray.x + tray.width && y > tray.y && y < tray.y + tray.height,
    );
    if (!next) throw new Error(`The tray of ${role} is empty.`);
    return next;
  }

  private async places(items: Locator): Promise<readonly Point[]> {
    return Promise.all((await items.all()).map(centreOnScreen));
  }
}
