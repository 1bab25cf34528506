import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

/** Nothing the browser does by itself may reach the network: tests see only what the pages ask for. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/**
 * A browser for tests and benchmarks without any set-up. `CHROMIUM_PATH` names one; on Linux x64 the one inside an npm package is
 * unpacked once; elsewhere Playwright's own download is used when it is there, else the Chrome of this machine.
 */
export const testBrowser = (): LaunchOptions => {
  const named = process.env.CHROMIUM_PATH;
  if (named) return { executablePath: named, args: ['--no-sandbox', ...QUIET] };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser();
  return existsSync(chromium.executablePath()) ? { args: QUIET } : { channel: 'chrome', args: QUIET };
};

/** Inside `node_modules`, so that `npm ci` clears it away together with the package it comes from. */
const cache = resolve(import.meta.dirname, '../../node_modules/.cache');

const packagedBrowser = (): LaunchOptions => {
  const folder = join(cache, 'test-browser');
  if (!existsSync(folder)) unpackInto(folder);
  const settings: Record<string, string> = JSON.parse(readFileSync(join(folder, 'env.json'), 'utf8'));
  return {
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', ...QUIET],
    env: { ...ownEnvironment(), ...settings },
  };
};

const ownEnvironment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])));

/**
 * The package unpacks into the temporary folder, and takes whatever is called `chromium` there for its own. So it gets
 * an empty one, which is renamed in one step when all is there: a run that is cut off leaves nothing half unpacked.
 */
const unpackInto = (folder: string): void => {
  mkdirSync(cache, { recursive: true });
  const unpacking = mkdtempSync(join(cache, 'unpacking-'));
  execFileSync(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    cwd: import.meta.dirname,
    // The second variable makes the package unpack its system libraries too.
    env: { ...process.env, TMPDIR: unpacking, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  const environment = { ...fonts(unpacking, folder), ...libraries(unpacking, folder) };
  writeFileSync(join(unpacking, 'env.json'), JSON.stringify(environment));
  try {
    renameSync(unpacking, folder);
  } catch (fault) {
    rmSync(unpacking, { recursive: true });
    if (!existsSync(folder)) throw fault;
  }
};

const UNPACK = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;

/** The package's own libraries are used only where the system lacks one (`libnss3` mostly). */
const libraries = (unpacked: string, folder: string): Record<string, string> => {
  const starts = spawnSync(join(unpacked, 'chromium'), ['--version']).status === 0;
  return starts ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
};

/** The system's fonts where there are any, and the package's one for machines without. */
const fonts = (unpacked: string, folder: string): Record<string, string> => {
  writeFileSync(
    join(unpacked, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
};
