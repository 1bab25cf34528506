import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const rooms = ['shared', 'plugin', 'panel'];

const sources: readonly string[] = rooms.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(room, file.replaceAll('\\', '/')))
    .filter((file) => /\.tsx?$/.test(file)),
);

const isTest = (file: string): boolean => /\.test\.tsx?$|\/(testing|e2e)\//.test(file);

const SPECIFIER = /(?:\bfrom|\bimport\s*\(?)\s*'([^']+)'/g;

/** Paths from the project's folder for relative imports, else the package as it is written. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(SPECIFIER)].map(([, to = '']) =>
    to.startsWith('.') ? posix.join(posix.dirname(file), to) : to,
  );

/** Every import of the files that `from` picks, as `file → import`, that leads where it must not. */
const wrongWays = (from: (file: string) => boolean, forbidden: RegExp): readonly string[] =>
  sources.filter(from).flatMap((file) =>
    importsOf(file)
      .filter((to) => forbidden.test(to))
      .map((to) => `${file} → ${to}`),
  );

describe('imports run one way: panel → shared ← plugin', () => {
  test('shared/ knows no other room, no React, no Node, no SDK', () => {
    const decides = (file: string): boolean => file.startsWith('shared/') && !isTest(file);
    expect(wrongWays(decides, /^(plugin|panel)\/|^react|^node:|^@mirohq\/|^y(js|-)|^@xyflow/)).toEqual([]);
  });

  test('tests of shared/ prove that it stands alone', () => {
    expect(wrongWays((file) => file.startsWith('shared/') && isTest(file), /^(plugin|panel)\//)).toEqual([]);
  });

  test('panel/ reaches the board only through messages', () => {
    const shows = (file: string): boolean => file.startsWith('panel/') && !file.startsWith('panel/e2e/');
    expect(wrongWays(shows, /^plugin\/|^@mirohq\/|^yjs/)).toEqual([]);
  });

  test('plugin/ never imports the panel', () => {
    expect(wrongWays((file) => file.startsWith('plugin/'), /^panel\//)).toEqual([]);
  });

  test('the client that runs in every app’s frame does not load the board’s engine', () => {
    expect(sources).toContain('plugin/board/sdk/miro.ts');
    expect(reachableFrom('plugin/board/sdk/miro.ts')).not.toContain('yjs');
  });

  test('an activity knows no other activity', () => {
    const folderOf = (path: string): string | undefined =>
      /^shared\/workshop\/(?!testing\/)([^/]+)\//.exec(path)?.[1];
    const strangers = sources.flatMap((file) =>
      importsOf(file)
        .filter((to) => folderOf(file) && folderOf(to) && folderOf(file) !== folderOf(to))
        .map((to) => `${file} → ${to}`),
    );
    expect(strangers).toEqual([]);
  });
});

/** All packages and files that a file pulls in at run time, type imports left out. */
const reachableFrom = (entry: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  if (!sources.includes(entry)) return seen;
  const code = readFileSync(join(root, entry), 'utf8').replace(/\b(import|export) type [^;]*;/g, '');
  for (const [, to = ''] of code.matchAll(SPECIFIER)) {
    reachableFrom(to.startsWith('.') ? posix.join(posix.dirname(entry), to) : to, seen);
  }
  return seen;
};

describe('a wrong turn is refused by the tools', () => {
  let project = '';

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'walls-'));
  });

  afterEach(() => rmSync(project, { recursive: true }));

  const write = (file: string, code: string): void => {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), code);
  };

  const runTool = (tool: string, ...args: string[]): string => {
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
      cwd: project,
      encoding: 'utf8',
    });
    return stdout + stderr;
  };

  const walls = [
    ['shared/board/wall.ts', '../../plugin/miro/host.ts'],
    ['shared/board/wall.ts', '../../panel/store/store.ts'],
    ['shared/board/wall.ts', 'react'],
    ['shared/board/wall.ts', 'node:fs'],
    ['shared/board/wall.test.ts', '../../plugin/miro/host.ts'],
    ['panel/screens/wall.tsx', '../../plugin/jobs/desk.ts'],
    ['panel/screens/wall.tsx', '@mirohq/websdk-types'],
    ['plugin/jobs/wall.ts', '../../panel/store/store.ts'],
  ] as const;

  test.each(walls)('%s importing %s does not pass the linter', (file, to) => {
    write('biome.json', readFileSync(join(root, 'biome.json'), 'utf8'));
    write(file, `export * from '${to}';\n`);
    const said = runTool('@biomejs/biome/bin/biome', 'lint', '--vcs-enabled=false', file);
    expect(said).toContain('noRestrictedImports');
  });

  test('a fellow file in shared/ passes the linter', () => {
    write('biome.json', readFileSync(join(root, 'biome.json'), 'utf8'));
    write('shared/board/fine.ts', "export * from './geometry.ts';\n");
    const said = runTool('@biomejs/biome/bin/biome', 'lint', '--vcs-enabled=false', 'shared/board/fine.ts');
    expect(said).not.toContain('noRestrictedImports');
  });

  test('neither the DOM nor Node exists for the compiler of shared/', () => {
    write('wall.ts', 'export const seen = [document.title, process.argv, miro];\n');
    const settings = { extends: join(root, 'shared/tsconfig.json'), files: ['wall.ts'], include: [] };
    write('tsconfig.json', JSON.stringify(settings));
    const said = runTool('typescript/bin/tsc', '-p', '.');
    for (const name of ['document', 'process', 'miro']) expect(said).toContain(`Cannot find name '${name}'`);
  });
});

test('the top level is four folders: three rooms and the documentation', () => {
  const made = ['node_modules', 'dist', 'test-results', 'playwright-report', 'coverage'];
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !made.includes(entry.name))
    .map((entry) => entry.name);
  expect(folders.sort()).toEqual(['docs', 'panel', 'plugin', 'shared']);
});
