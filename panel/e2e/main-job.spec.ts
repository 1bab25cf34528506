import { parse } from 'csv-parse/sync';
import { BoardPage } from './board-page.ts';
import { MetricsFrame, type Vote } from './metrics-frame.ts';
import { expect, test } from './test.ts';

/** Eight people on the lead time of today: most at one end, one far out. */
const today = (role: Vote['role'], band: Vote['band']): Vote => ({
  role,
  metric: 'lead_time',
  round: 'today',
  band,
});

test('the main job: insert, vote, tally, write, export, undo', async ({ context, board, panel, frame }) => {
  await test.step('insert the frame', async () => {
    await board.open();
    await panel.open();
    await panel.insertMetrics();
    await frame.isInView();
  });

  await test.step('the facilitator places dots, the tally follows', async () => {
    await expect(panel.liveSwitch()).toBeChecked();
    await frame.vote(today('business', 2), -20);
    await frame.vote(today('technology', 2));
    await frame.vote(today('data', 2), 20);
    await expect(panel.bar('lead_time', 'today', 2, 3)).toBeVisible();
  });

  await test.step('a participant votes in a second tab', async () => {
    const bob = new BoardPage(await context.newPage());
    await bob.open({ user: 'bob' });
    const bobsFrame = new MetricsFrame(bob);
    await bobsFrame.find();
    await bobsFrame.vote(today('technology', 3));
    await bobsFrame.vote(today('data', 6));
    await bob.page.close();
    await expect(panel.bar('lead_time', 'today', 3, 1)).toBeVisible();
    await expect(panel.bar('lead_time', 'today', 6, 1)).toBeVisible();
  });

  await test.step('an outlier leads to its dot', async () => {
    await panel.frame.getByRole('button', { name: /1 dot in “Less than one hour”/ }).click();
    await expect(frame.dots('data')).toHaveCount(1);
  });

  await test.step('a reload in the middle loses nothing', async () => {
    await board.page.reload();
    await panel.open();
    await panel.openMetrics();
    await expect(panel.bar('lead_time', 'today', 2, 3)).toBeVisible();
    await expect(panel.section('lead_time')).toContainText('15');
  });

  await test.step('the results stand beside the frame', async () => {
    await panel.writeResults();
    await expect(frame.results()).toBeVisible();
    await expect(board.items('Today one to six months')).toBeVisible();
  });

  await test.step('the saved files say the same', async () => {
    const files = await panel.saveCsv();
    const metrics = records(files.get('metrics.csv'));
    const counts = metrics
      .filter((row) => row.metric === 'lead_time' && row.round === 'today')
      .map((row) => row.count);
    expect(counts).toEqual(['0', '3', '1', '0', '0', '1']);
    const dots = records(files.get('dots.csv'));
    expect(dots.filter((row) => row.counted === 'true')).toHaveLength(5);
  });

  await test.step('undo takes the results back, then the frame with all that lay in the tray', async () => {
    await panel.undo();
    await expect(frame.results()).toHaveCount(0);
    await panel.undo();
    await expect(panel.frame.getByText(/5 items stay/)).toBeVisible();
    await board.zoomToFit();
    await expect(frame.dots('business')).toHaveCount(1);
    await expect(frame.dots('data')).toHaveCount(2);
  });
});

const records = (csv: string | undefined): readonly Record<string, string>[] =>
  parse(csv ?? '', { bom: true, columns: true });
