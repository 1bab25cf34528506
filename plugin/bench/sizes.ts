import { resolve } from 'node:path';
import { buildAll, needsBuild } from '../board/serve/build.ts';
import { firstLoadBytes } from './page-size.ts';
import { atMost, type BenchRow } from './row.ts';

const root = resolve(import.meta.dirname, '../..');

const PAGES = [
  { page: 'dist/app/panel/index.html', what: 'panel, first load', limit: 110 },
  { page: 'dist/app/plugin/index.html', what: 'headless page, first load', limit: 40 },
] as const;

/** KB (1,000 bytes) gzip of script and style; builds first when what is built is missing or old. */
export const sizes = async (): Promise<readonly BenchRow[]> => {
  if (await needsBuild(root)) await buildAll(root, () => {});
  return Promise.all(
    PAGES.map(async ({ page, what, limit }) => ({
      bench: 'sizes',
      what,
      value: (await firstLoadBytes(resolve(root, page))) / 1000,
      unit: 'KB gzip',
      limit: atMost(limit),
    })),
  );
};
