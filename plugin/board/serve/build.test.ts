import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { needsBuild } from './build.ts';

let root = '';

const sources = ['shared/a.ts', 'plugin/b.ts', 'panel/c.tsx'];
const made = ['dist/app/plugin/index.html', 'dist/board/index.html', 'dist/board/miro.js'];

/** Writes a file that was changed at `second`, and its folder with it. */
const write = async (path: string, second: number): Promise<void> => {
  const file = join(root, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, '');
  await utimes(file, second, second);
  await utimes(join(file, '..'), second, second);
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'build-'));
  for (const file of sources) await write(file, 100);
});

afterEach(() => rm(root, { recursive: true }));

const makeAll = async (second: number): Promise<void> => {
  for (const file of made) await write(file, second);
};

test('a fresh clone needs a build', async () => {
  expect(await needsBuild(root)).toBe(true);
});

test('what is newer than every source is served as it is', async () => {
  await makeAll(200);
  expect(await needsBuild(root)).toBe(false);
});

test('one changed source is enough', async () => {
  await makeAll(200);
  await write('panel/c.tsx', 300);
  expect(await needsBuild(root)).toBe(true);
});

test('one missing result is enough', async () => {
  await makeAll(200);
  await rm(join(root, 'dist/board/miro.js'));
  expect(await needsBuild(root)).toBe(true);
});
