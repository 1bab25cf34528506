import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { words } from './words.ts';

/** What `vite.config.ts` makes, in the order in which it must be made: `board` empties the folder `sdk` writes to. */
const BUNDLES = [
  { mode: 'production', made: 'dist/app/plugin/index.html', part: 'part.app' },
  { mode: 'board', made: 'dist/board/index.html', part: 'part.board' },
  { mode: 'sdk', made: 'dist/board/miro.js', part: 'part.sdk' },
] as const;

const SOURCES = ['shared', 'plugin', 'panel', 'vite.config.ts', 'package-lock.json'];

/** True when something is missing from `dist/` or older than its sources. */
export const needsBuild = async (root: string): Promise<boolean> => {
  const made = await Promise.all(BUNDLES.map((bundle) => changedAt(resolve(root, bundle.made))));
  const sources = await Promise.all(SOURCES.map((source) => newest(resolve(root, source))));
  return Math.min(...made) < Math.max(...sources);
};

/** Builds everything the local board serves. `say` is told what comes next. */
export const buildAll = async (root: string, say: (line: string) => void): Promise<void> => {
  const { build } = await import('vite');
  for (const { mode, part } of BUNDLES) {
    say(words('building', { what: words(part) }));
    await build({ configFile: resolve(root, 'vite.config.ts'), mode, logLevel: 'warn' });
  }
};

/** ms since the epoch; 0 for what does not exist. */
const changedAt = async (path: string): Promise<number> => (await stat(path).catch(() => null))?.mtimeMs ?? 0;

const isTest = (name: string): boolean => name === 'e2e' || /\.test\.tsx?$/.test(name);

/** Folders count too: their time changes when a file in them is deleted. */
const newest = async (path: string): Promise<number> => {
  const own = await stat(path).catch(() => null);
  if (!own?.isDirectory()) return own?.mtimeMs ?? 0;
  const inside = (await readdir(path)).filter((name) => !isTest(name));
  return Math.max(own.mtimeMs, ...(await Promise.all(inside.map((name) => newest(join(path, name))))));
};
