import { appendFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const { resolve } = createRequire(import.meta.url);

const noto = dirname(resolve('@fontsource-variable/noto-sans/package.json'));
const permission = readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8')
  .split('\n')
  .slice(4)
  .join('\n');

/** Mirotone names its licence and its maker in its package only; the words of the MIT licence are everybody's. */
const credits = [
  `\n## mirotone (MIT)\n\nMIT License\n\nCopyright (c) Miro\n\n${permission}`,
  `\n## @fontsource-variable/noto-sans (OFL-1.1)\n\n${readFileSync(join(noto, 'LICENSE'), 'utf8')}`,
].join('\n');

/** Style sheets and fonts reach the build through CSS, where the bundler's own list of licences does not look. */
export const creditStyles = (licences: string): Plugin => ({
  name: 'credit-styles',
  writeBundle: ({ dir }) => appendFileSync(join(dir ?? '', licences), credits),
});
