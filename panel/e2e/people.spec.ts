import sample from '../../plugin/rehearsal/samples/workshop-retail.json' with { type: 'json' };
import { BANDS, METRICS, ROUNDS } from '../../shared/votes/scales.ts';
import { BoardPage } from './board-page.ts';
import type { Vote } from './metrics-frame.ts';
import { MetricsFrame } from './metrics-frame.ts';
import { PluginPanel } from './plugin-panel.ts';
import { expect, test } from './test.ts';

const vote: Vote = { role: 'data', metric: 'lead_time', round: 'today', band: 2 };

test('a viewer sees the tally, and is told why nothing can be written', async ({
  context,
  board,
  panel,
  frame,
}) => {
  await board.open();
  await panel.open();
  await panel.insertMetrics();
  await frame.isInView();
  await frame.vote(vote);

  const viewer = new BoardPage(await context.newPage());
  const viewersPanel = new PluginPanel(viewer);
  const viewersFrame = new MetricsFrame(viewer);
  await viewer.open({ user: 'vera', role: 'viewer' });
  await viewersFrame.find();
  const cell = await viewersFrame.cell('lead_time', 'today', 2);
  const dot = await viewersFrame.nextDot('data');
  await viewer.drag(dot, { x: dot.x + 100, y: dot.y });
  const moved = (await viewersFrame.cell('lead_time', 'today', 2)).x - cell.x;
  expect((await viewersFrame.nextDot('data')).x - dot.x).toBeCloseTo(moved);

  await viewersPanel.open();
  await viewersPanel.openMetrics();
  await expect(viewersPanel.bar('lead_time', 'today', 2, 1)).toBeVisible();
  await expect(viewersPanel.frame.getByText('You can look, not write')).toBeVisible();
  await expect(viewersPanel.button('Write results')).toBeDisabled();
  await expect(viewersPanel.button('Refill supplies')).toBeDisabled();
  await viewer.zoomToFit();
  await expect(viewersFrame.results()).toHaveCount(0);
});

test('when more people come the frame grows, and every dot keeps its cell', async ({
  board,
  panel,
  frame,
}) => {
  await board.open();
  await panel.open();
  await panel.insertMetrics();
  await frame.isInView();
  await frame.vote(vote);
  await frame.vote({ ...vote, metric: 'change_fail', round: 'year', band: 5 });
  await panel.setParticipants(60);
  await expect(panel.bar('lead_time', 'today', 2, 1)).toBeVisible();
  await expect(panel.bar('change_fail', 'year', 5, 1)).toBeVisible();
});

test('counts typed for a show of hands are tallied like dots', async ({ board, panel }) => {
  await board.open();
  await panel.open();
  await panel.insertMetrics();
  await panel.typeCount('lead_time', 'today', 2, 7);
  await expect(panel.bar('lead_time', 'today', 2, 7)).toBeVisible();
});

test('the sample workshop plays itself, and the tally shows what it holds', async ({ board, panel }) => {
  test.slow();
  await board.open();
  await board.loadSample();
  await panel.open();
  await panel.openMetrics();
  for (const metric of METRICS) {
    for (const round of ROUNDS) {
      const counts = sample.four_key_metrics.votes[metric][round];
      for (const band of BANDS) {
        await expect(panel.bar(metric, round, band, counts[band - 1] ?? 0)).toBeVisible();
      }
    }
  }
});
