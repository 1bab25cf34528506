import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { keepUsedStyles } from './panel/styles/keep-used.ts';
import { creditStyles } from './panel/styles/licences.ts';

const root = import.meta.dirname;
const at = (...path: string[]): string => resolve(root, ...path);

/** The newest language both Miro's desktop app and every evergreen browser read. */
const target = 'es2022';

/** Published with each build: the licences of what it contains. */
const LICENCES = 'licenses.md';

/** What goes to Miro: two pages with relative addresses, so that any folder of any static host will do. */
const app: UserConfig = {
  root,
  base: './',
  publicDir: false,
  plugins: [react(), creditStyles(LICENCES)],
  css: { postcss: { plugins: keepUsedStyles() } },
  build: {
    target,
    outDir: at('dist/app'),
    emptyOutDir: true,
    license: { fileName: LICENCES },
    modulePreload: { polyfill: false },
    rolldownOptions: { input: { plugin: at('plugin/index.html'), panel: at('panel/index.html') } },
  },
};

/** The local board: one page, served as `/`. */
const board: UserConfig = {
  root: at('plugin/board'),
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    target,
    outDir: at('dist/board'),
    emptyOutDir: true,
    license: { fileName: LICENCES },
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
};

/** The local board's own `miro.js`: a classic script, like the one it stands in for. */
const sdk: UserConfig = {
  root,
  publicDir: false,
  build: {
    target,
    outDir: at('dist/board'),
    emptyOutDir: false,
    rolldownOptions: {
      input: at('plugin/board/sdk/miro.ts'),
      output: { format: 'iife', entryFileNames: 'miro.js' },
    },
  },
};

const tests: UserConfig = {
  ...app,
  test: {
    environment: 'node',
    include: ['{shared,plugin,panel}/**/*.test.{ts,tsx}'],
    exclude: ['panel/e2e/**'],
    setupFiles: ['shared/testing/seed.ts'],
    testTimeout: 30_000,
  },
};

const modes: Readonly<Record<string, UserConfig>> = { board, sdk, test: tests };

export default defineConfig(({ mode }) => modes[mode] ?? app);
