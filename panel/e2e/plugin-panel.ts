import { type Download, expect, type FrameLocator, type Locator } from '@playwright/test';
import { createTranslator } from '../../shared/i18n/translate.ts';
import {
  type BandNumber,
  bandKey,
  type Metric,
  metricName,
  type Round,
  roundName,
} from '../../shared/votes/scales.ts';
import { asPattern, type BoardPage } from './board-page.ts';

const t = createTranslator();

/** The plugin's panel, used by what can be read on it. */
export class PluginPanel {
  readonly board: BoardPage;
  readonly frame: FrameLocator;

  constructor(board: BoardPage) {
    this.board = board;
    this.frame = board.panel();
  }

  button(name: string): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }

  /** Presses the icon and waits for the list of activities. */
  async open(): Promise<void> {
    await this.board.icon().click();
    await expect(this.frame.getByRole('heading', { level: 1 })).toBeVisible();
  }

  async startInsert(options: { readonly clickCount?: number } = {}): Promise<void> {
    await this.button(t('panel.insert-activity', { activity: t('key-metrics.name') })).click(options);
  }

  /** Waits until the frame is on the board and nothing is under way. */
  async isReady(): Promise<void> {
    await expect(this.button(t('panel.activity.refill'))).toBeEnabled({ timeout: 30_000 });
  }

  async insertMetrics(): Promise<void> {
    await this.startInsert();
    await this.isReady();
  }

  /** The progress of the job with this label. */
  job(label: string): Locator {
    return this.frame.getByRole('region', { name: label });
  }

  async readAgain(): Promise<void> {
    await this.frame.getByRole('button', { name: t('panel.activity.refresh') }).click();
  }

  liveSwitch(): Locator {
    return this.frame.getByLabel(t('panel.activity.live'), { exact: true });
  }

  async openMetrics(): Promise<void> {
    await this.button(t('panel.open-activity', { activity: t('key-metrics.name') })).click();
  }

  async writeResults(): Promise<void> {
    await this.button(t('panel.activity.write')).click();
    await expect(this.button(t('panel.activity.rewrite'))).toBeEnabled();
  }

  /** Where parts of the frame are said to be missing. */
  missingParts(): Locator {
    return this.frame.getByRole('region', { name: /parts? of this frame (is|are) missing/ });
  }

  async repair(): Promise<void> {
    await this.button(t('panel.repair')).click();
    await expect(this.missingParts()).toHaveCount(0, { timeout: 30_000 });
  }

  async undo(): Promise<void> {
    await this.frame.getByRole('button', { name: t('panel.undo') }).click();
  }

  async setParticipants(count: number): Promise<void> {
    await this.button(t('panel.back')).click();
    await this.frame.getByTitle(t('panel.home.settings')).click();
    await this.frame.getByLabel(t('panel.settings.participants')).fill(String(count));
    await this.button(t('panel.settings.save')).click();
    await this.openMetrics();
    await this.isReady();
  }

  async typeCount(metric: Metric, round: Round, band: BandNumber, count: number): Promise<void> {
    const section = this.section(metric);
    await section.getByText(t('panel.counts.summary')).click();
    const choice = t(bandKey(metric, band, 'full'));
    await section
      .getByLabel(t('panel.counts.field', { entry: t(roundName(round)), choice }))
      .fill(String(count));
    await section.getByRole('button', { name: t('panel.counts.save') }).click();
  }

  section(metric: Metric): Locator {
    return this.frame.getByRole('region', { name: t(metricName(metric)), exact: true });
  }

  /** One bar of a metric's chart, found by what a screen reader says. */
  bar(metric: Metric, round: Round, band: BandNumber, count: number): Locator {
    const name = `${t(roundName(round))}, ${t(bandKey(metric, band, 'full'))}: ${count}`;
    return this.section(metric).getByLabel(new RegExp(`^${asPattern(name)}(?!\\d)`));
  }

  /** Saves the activity's files and answers them by name. */
  async saveCsv(): Promise<ReadonlyMap<string, string>> {
    const downloads: Download[] = [];
    this.board.page.on('download', (download) => downloads.push(download));
    await this.button(t('panel.activity.csv')).click();
    const names = () => downloads.map((download) => download.suggestedFilename());
    await expect.poll(names).toEqual(expect.arrayContaining(['metrics.csv', 'dots.csv']));
    return new Map(await Promise.all(downloads.map(readDownload)));
  }
}

const readDownload = async (download: Download): Promise<[string, string]> => {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part);
  return [download.suggestedFilename(), Buffer.concat(parts).toString('utf8')];
};
