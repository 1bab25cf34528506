import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseUseCaseFile, parseWorkshopFile } from '../../shared/workshop/sample.ts';
import { makeDirectory, readJsonFile, writeFiles } from './files.ts';

const samples = join(import.meta.dirname, 'samples');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rehearsal-'));
});
afterAll(() => rm(folder, { recursive: true }));

const faultsOf = async (name: string, content?: string): Promise<readonly string[]> => {
  const file = join(folder, name);
  if (content !== undefined) await writeFile(file, content);
  const parsed = await readJsonFile(file, parseWorkshopFile);
  return parsed.ok ? [] : parsed.faults.map((fault) => fault.replace(folder, '…'));
};

it('the samples of this project are of the form they document', async () => {
  const workshop = await readJsonFile(join(samples, 'workshop-retail.json'), parseWorkshopFile);
  expect(workshop.ok && workshop.value.roster).toHaveLength(18);
  const useCases = await readJsonFile(join(samples, 'usecases-retail.json'), parseUseCaseFile);
  expect(useCases.ok && useCases.value).toHaveLength(99);
});

it('a file with a byte order mark is read', async () => {
  expect(await faultsOf('bom.json', '\uFEFF{"workshop":{"participants":1}}')).toEqual([]);
});

it('a missing file, a directory and a file that is not JSON are named', async () => {
  expect(await faultsOf('missing.json')).toEqual(['…/missing.json: there is no such file']);
  expect(await faultsOf('')).toEqual(['…: this is a directory, not a file']);
  const [fault] = await faultsOf('broken.json', '{"workshop":');
  expect(fault).toMatch(/^…\/broken\.json: .*JSON/);
});

it('every fault inside a file begins with the name of the file', async () => {
  expect(await faultsOf('wrong.json', '{"workshop":{"participants":"x"},"roster":4}')).toEqual([
    '…/wrong.json: workshop.participants: expected a whole number, found "x"',
    '…/wrong.json: roster: expected a list, found 4',
  ]);
});

it('tables are written into a directory that is made when missing', async () => {
  const out = join(folder, 'a', 'b');
  await makeDirectory(out);
  const paths = await writeFiles(out, [{ name: 'metrics.csv', content: 'a,b\r\n' }]);
  expect(paths).toEqual([join(out, 'metrics.csv')]);
  expect(await readFile(join(out, 'metrics.csv'), 'utf8')).toBe('a,b\r\n');
});
