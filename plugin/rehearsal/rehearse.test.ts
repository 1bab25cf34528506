import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rehearse } from './rehearse.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rehearse-'));
});
afterAll(() => rm(folder, { recursive: true }));

const saved = async (name: string, content: unknown): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, JSON.stringify(content));
  return file;
};

const run = async (...argv: readonly string[]) => {
  const said: string[] = [];
  const complaints: string[] = [];
  const code = await rehearse(argv, {
    say: (line) => said.push(line.replaceAll(folder, '…')),
    complain: (line) => complaints.push(line.replaceAll(folder, '…')),
  });
  return { code, said, complaints };
};

it('one line per activity is printed and every table saved', async () => {
  const votes = { lead_time: { today: [0, 1, 1, 0, 0, 0] } };
  const stories = [{ metric: 'lead_time', round: 'today', band: 2, text: 'It took a year' }];
  const file = await saved('small.json', {
    workshop: { participants: 2 },
    four_key_metrics: { votes, stories },
  });
  const useCases = await saved('notes.json', [{ id: 'UC1', text: 'Forecast', group: 'A' }]);
  const { code, said, complaints } = await run(file, '--usecases', useCases, '--out', join(folder, 'out'));
  expect(complaints).toEqual([]);
  expect(code).toBe(0);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^05 4 Key Metrics: 2 people, 2 dots, 1 story · .*…\/out\/metrics\.csv/);
  expect(await readdir(join(folder, 'out'))).toEqual(['dots.csv', 'metrics.csv', 'stories.csv']);
});

it('every fault of both files is named, and nothing is played', async () => {
  const file = await saved('wrong.json', { workshop: { participants: 'x' }, roster: 4 });
  const useCases = await saved('wrong-notes.json', [{ id: 1 }]);
  const out = join(folder, 'nothing');
  const { code, said, complaints } = await run(file, '--usecases', useCases, '--out', out);
  expect(code).toBe(1);
  expect(said).toEqual([]);
  expect(complaints).toEqual([
    '…/wrong.json: workshop.participants: expected a whole number, found "x"',
    '…/wrong.json: roster: expected a list, found 4',
    '…/wrong-notes.json: [0].id: expected a text, found 1',
    '…/wrong-notes.json: [0].text: expected a text, found nothing',
    '…/wrong-notes.json: [0].group: expected a text, found nothing',
  ]);
  expect(await readdir(folder)).not.toContain('nothing');
});

it('a missing file and an unknown option are named', async () => {
  const missing = await run(join(folder, 'missing.json'));
  expect(missing).toEqual({ code: 1, said: [], complaints: ['…/missing.json: there is no such file'] });
  const unknown = await run('--quick');
  expect(unknown.code).toBe(1);
  expect(unknown.complaints[0]).toContain('--quick');
});

it('a directory that cannot be made is named', async () => {
  const file = await saved('empty.json', { workshop: { participants: 0 } });
  const { code, complaints } = await run(file, '--out', file);
  expect(code).toBe(1);
  expect(complaints[0]).toContain('empty.json');
});

it('help is given when asked for', async () => {
  const { code, said } = await run('--help');
  expect(code).toBe(0);
  expect(said[0]).toContain('npm run rehearse');
});
