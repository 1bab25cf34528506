import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTranslator } from '../../shared/i18n/translate.ts';
import { median } from '../../shared/votes/median.ts';
import { mayShow, ROLES } from '../../shared/votes/roles.ts';
import { BANDS, bandKey, METRICS, type Metric, ROUNDS, type Round } from '../../shared/votes/scales.ts';
import { parseWorkshopFile, type WorkshopFile } from '../../shared/workshop/sample.ts';
import { openBoard } from '../board/testing/open-board.ts';
import { type Played, playFile, type Row } from './testing/play-file.ts';

const t = createTranslator();

/** ms for what takes long on a busy machine. */
const PATIENCE = 120_000;

const loadSample = (): WorkshopFile => {
  const path = join(import.meta.dirname, 'samples', 'workshop-retail.json');
  const parsed = parseWorkshopFile(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.ok) throw new Error(parsed.faults.join('\n'));
  return parsed.value;
};

const rowsOf = ({ tables }: Played, metric: Metric, round: Round): readonly Row[] =>
  (tables.get('metrics.csv') ?? []).filter((row) => row.metric === metric && row.round === round);

const column = (rows: readonly Row[], name: string): readonly number[] =>
  rows.map((row) => Number(row[name]));

const countsOf = (played: Played, metric: Metric, round: Round): readonly number[] =>
  column(rowsOf(played, metric, round), 'count');

describe('the sample workshop, played by everybody in it', () => {
  const sample = loadSample();
  let played: Played;

  beforeAll(async () => {
    played = await playFile(sample);
  }, PATIENCE);

  it('goes without a fault', () => {
    expect(played.runs.map(({ faults }) => faults)).toEqual([[]]);
    expect(played.runs[0]?.did).toBe('18 people, 140 dots, 6 stories');
  });

  const rounds = METRICS.flatMap((metric) => ROUNDS.map((round) => ({ metric, round })));

  it.each(rounds)('gives the tally the file expects for $metric, $round', ({ metric, round }) => {
    const expected = sample.four_key_metrics?.expected?.[metric]?.[round];
    if (!expected) throw new Error('The sample says what to expect of every metric and round.');
    const rows = rowsOf(played, metric, round);
    const [first = {}] = rows;
    expect(column(rows, 'band_no')).toEqual([1, 2, 3, 4, 5, 6]);
    expect({
      n: Number(first.n),
      missing: Number(first.missing),
      surplus: Number(first.surplus),
      counts: column(rows, 'count'),
      median: [Number(first.median_lo), Number(first.median_hi)],
      iqr: [Number(first.q1), Number(first.q3)],
      mode: first.mode?.split('; ').map(Number),
      consensus: Number(first.consensus),
      outlier_count: Number(first.outlier_count),
      polarised: first.two_camps === 'true',
    }).toEqual({
      n: expected.n,
      missing: expected.missing,
      surplus: expected.surplus,
      counts: expected.counts,
      median: expected.median,
      iqr: expected.iqr,
      mode: expected.mode,
      consensus: expected.consensus,
      outlier_count: expected.outlier_count,
      polarised: expected.polarised,
    });
    const labels = new Set(expected.median.map((band) => rows[band - 1]?.band_label));
    expect([...labels]).toEqual(expected.median_label);
  });

  it.each(rounds)(
    'gives the medians of the roles the file expects for $metric, $round',
    ({ metric, round }) => {
      const expected = sample.four_key_metrics?.expected?.[metric]?.[round];
      const rows = rowsOf(played, metric, round);
      const medians = ROLES.flatMap((role) => {
        const counts = column(rows, `count_${role}`);
        expect(counts).toEqual(sample.four_key_metrics?.votes_by_role?.[metric]?.[round]?.[role]);
        return mayShow(counts) ? [[role, median(counts)]] : [];
      });
      expect(Object.fromEntries(medians)).toEqual(expected?.role_medians);
    },
  );

  it.each(METRICS)('shows in the panel what the file expects for %s', (metric) => {
    const expected = sample.four_key_metrics?.expected?.[metric];
    const section = played.runs[0]?.view?.sections.find(({ id }) => id === metric);
    const rows = rowsOf(played, metric, 'today');
    if (!expected || !section?.distribution) throw new Error('Every metric is expected and shown.');
    const { above, below } = section.distribution;
    expect([above.counts, below.counts]).toEqual([expected.today.counts, expected.year.counts]);
    expect(above.median?.map((band) => band + 1)).toEqual(expected.today.median);
    expect(below.median?.map((band) => band + 1)).toEqual(expected.year.median);
    expect(Number(rows[0]?.gap)).toBe(expected.gap_bands);

    const words = [...new Set([expected.today.consensus_word, expected.year.consensus_word])].join(' → ');
    expect(section.chips.map(({ text }) => text)).toContain(words);

    const texts = section.leads.map(({ text }) => text);
    const labels = BANDS.map((band) => t(bandKey(metric, band, 'board')));
    const toldBy = (key: 'key-metrics.hint.outlier' | 'key-metrics.hint.outlier.year', round: Round) =>
      expected[round].outliers.map(([band = 0, count = 0]) =>
        t(key, { count, kind: 'dots', band: labels[band - 1] ?? '' }),
      );
    expect(texts).toEqual(expect.arrayContaining(toldBy('key-metrics.hint.outlier', 'today')));
    expect(texts).toEqual(expect.arrayContaining(toldBy('key-metrics.hint.outlier.year', 'year')));
    const camps = ROUNDS.flatMap((round) => expected[round].camps ?? []);
    expect(texts.filter((text) => text.includes('two camps'))).toHaveLength(camps.length);
    const roleGaps = ROUNDS.filter((round) => expected[round].role_gap);
    expect(texts.filter((text) => text.includes('business sees'))).toHaveLength(roleGaps.length);
  });

  it('counts every dot once and keeps every story', () => {
    const dots = played.tables.get('dots.csv') ?? [];
    const counted = dots.filter((row) => row.counted === 'true');
    expect(counted).toHaveLength(140);
    expect(new Set(counted.map((row) => row.item_id)).size).toBe(140);
    expect(dots.filter((row) => row.counted !== 'true').every((row) => row.reason !== '')).toBe(true);
    const stories = (played.tables.get('stories.csv') ?? []).map((row) => row.text);
    expect(stories.toSorted()).toEqual(sample.four_key_metrics?.stories?.map(({ text }) => text).toSorted());
  });
});

describe('any other workshop', () => {
  const onlyVotes = (participants: number, today: number[]): WorkshopFile => ({
    workshop: { participants },
    four_key_metrics: { votes: { lead_time: { today } } },
  });

  it('with votes alone is tallied as they say', async () => {
    const played = await playFile(onlyVotes(6, [1, 0, 2, 0, 3, 0]));
    expect(countsOf(played, 'lead_time', 'today')).toEqual([1, 0, 2, 0, 3, 0]);
    expect(countsOf(played, 'lead_time', 'year')).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('with ballots alone is tallied by them', async () => {
    const ballots = {
      Ada: { change_fail: { year: 6 }, lead_time: { today: null } },
      Ben: { change_fail: { year: 5 } },
    };
    const played = await playFile({ workshop: { participants: 3 }, four_key_metrics: { ballots } });
    expect(countsOf(played, 'change_fail', 'year')).toEqual([0, 0, 0, 0, 1, 1]);
    expect(rowsOf(played, 'change_fail', 'year')[0]).toMatchObject({ n: '2', missing: '1', surplus: '0' });
  });

  it('of which nothing but the number of people is known gives empty tallies', async () => {
    const played = await playFile({ workshop: { participants: 40 } });
    expect(played.runs[0]?.did).toBe('nobody took part, 0 dots, 0 stories');
    expect(rowsOf(played, 'lead_time', 'today')[0]).toMatchObject({ n: '0', missing: '40' });
  });

  it('of nobody is played, and votes of nobody are more than people', async () => {
    const played = await playFile(onlyVotes(0, [0, 0, 2, 0, 0, 0]));
    expect(played.runs[0]?.faults).toEqual([]);
    expect(rowsOf(played, 'lead_time', 'today')[0]).toMatchObject({ n: '2', missing: '0', surplus: '2' });
  });

  it(
    'of five hundred has a row for all their dots',
    async () => {
      const counts = [500, 0, 0, 0, 0, 0];
      const played = await playFile(onlyVotes(500, counts));
      expect(played.runs[0]).toMatchObject({ did: '500 people, 500 dots, 0 stories', faults: [] });
      expect(countsOf(played, 'lead_time', 'today')).toEqual(counts);
    },
    PATIENCE,
  );

  it('with more votes than people says how many', async () => {
    const played = await playFile(onlyVotes(3, [0, 30, 0, 0, 0, 0]));
    expect(rowsOf(played, 'lead_time', 'today')[0]).toMatchObject({ n: '30', missing: '0', surplus: '27' });
  });

  it('with people who do not know has them counted apart', async () => {
    const file = onlyVotes(5, [0, 2, 0, 0, 0, 0]);
    const section = { ...file.four_key_metrics, dont_know: { lead_time: { today: 2 } } };
    const played = await playFile({ ...file, four_key_metrics: section });
    expect(rowsOf(played, 'lead_time', 'today')[0]).toMatchObject({ n: '2', dont_know: '2', missing: '1' });
  });

  it('is the same for the same seed', async () => {
    const file = onlyVotes(9, [1, 2, 3, 2, 1, 0]);
    const [one, again] = [await playFile(file, { seed: 7 }), await playFile(file, { seed: 7 })];
    expect(again.tables).toEqual(one.tables);
  });
});

it('a workshop played twice on one board has nobody vote twice', async () => {
  const board = openBoard();
  const file: WorkshopFile = {
    workshop: { participants: 4 },
    four_key_metrics: { votes: { lead_time: { today: [0, 4, 0, 0, 0, 0] } } },
  };
  await playFile(file, { board });
  const again = await playFile(file, { board });
  board.close();
  expect(again.runs[0]?.did).toBe('somebody has voted here already, so nobody votes again');
  expect(countsOf(again, 'lead_time', 'today')).toEqual([0, 4, 0, 0, 0, 0]);
});
