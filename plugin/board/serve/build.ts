import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { words } from './words.ts';

/** What `vite.config.ts` makes. `board` empties the folder that `sdk` writes to. */
const BUNDLES = {
  app: { mode: 'production', made: 'dist/app/plugin/index.html', part: 'part.app' },
  board: { mode: 'board', made: 'dist/board/index.html', part: 'part.board' },
  sdk: { mode: 'sdk', made: 'dist/board/miro.js', part: 'part.sdk' },
} as const;

type Bundle = (typeof BUNDLES)[keyof typeof BUNDLES];

const SOURCES = ['shared', 'plugin', 'panel', 'vite.config.ts', 'package-lock.json'];

/** True when something is missing from `dist/` or older than its sources. */
export const needsBuild = async (root: string): Promise<boolean> => {
  const made = await Promise.all(
    Object.values(BUNDLES).map((bundle) => changedAt(resolve(root, bundle.made))),
  );
  const sources = await Promise.all(SOURCES.map((source) => newest(resolve(root, source))));
  return Math.min(...made) < Math.max(...sources);
};

/** Builds everything the local board serves. `say` is told what is being built. */
export const buildAll = async (root: string, say: (line: string) => void): Promise<void> => {
  const build = ({ mode, part }: Bundle): Promise<void> => {
    say(words('building', { what: words(part) }));
    return runVite(root, mode);
  };
  await Promise.all([build(BUNDLES.app), build(BUNDLES.board).then(() => build(BUNDLES.sdk))]);
};

/** In a process of its own, so that what serves the board afterwards stays small. */
const runVite = (root: string, mode: string): Promise<void> =>
  new Promise((done, fail) => {
    const vite = resolve(root, 'node_modules/vite/bin/vite.js');
    const child = spawn(process.execPath, [vite, 'build', '--mode', mode, '--logLevel', 'warn'], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(words('build-failed', { mode })))));
  });

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
