import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { firstLoadBytes, firstLoads, staticImports } from './page-size.ts';

it('a page loads its scripts, preloaded modules and style sheets, and nothing of another host counts', () => {
  const html = `<script src="https://miro.com/app/static/sdk/v2/miro.js"></script>
    <script type="module" src="./assets/main.js"></script>
    <link rel="modulepreload" href="./assets/shared.js">
    <link rel="stylesheet" href="./assets/main.css">
    <link rel="icon" href="./icon.svg">`;
  expect(firstLoads(html)).toEqual(['./assets/main.js', './assets/shared.js', './assets/main.css']);
});

it('a module brings its static imports along, and not what it loads later', () => {
  const code = `import{a}from"./a.js";import"./b.js";export*from"./c.js";export{d}from"./d.js";
    export const later=()=>import("./lazy.js");`;
  expect(staticImports(code)).toEqual(['./a.js', './b.js', './c.js', './d.js']);
});

it('every file of the first load is counted once, gzipped', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'page-size-'));
  const main = 'import"./shared.js";import("./lazy.js");';
  const shared = 'export const x=1;';
  await writeFile(
    join(folder, 'index.html'),
    '<script type="module" src="./main.js"></script><link rel="modulepreload" href="./shared.js">',
  );
  await writeFile(join(folder, 'main.js'), main);
  await writeFile(join(folder, 'shared.js'), shared);
  await writeFile(join(folder, 'lazy.js'), 'x'.repeat(1000));
  const expected = [main, shared].reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);
  expect(await firstLoadBytes(join(folder, 'index.html'))).toBe(expected);
  await rm(folder, { recursive: true });
});
