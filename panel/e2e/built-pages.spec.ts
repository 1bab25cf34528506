import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const built = resolve(import.meta.dirname, '../../dist/app');

const SDK = '<script src="https://miro.com/app/static/sdk/v2/miro.js"></script>';

const addresses = (html: string): readonly string[] =>
  [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);

for (const page of ['plugin/index.html', 'panel/index.html']) {
  test(`${page} loads Miro’s own script, and everything else by relative addresses`, () => {
    const html = readFileSync(join(built, page), 'utf8');
    expect(html).toContain(SDK);
    const others = addresses(html.replace(SDK, ''));
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((address) => !address.startsWith('../'))).toEqual([]);
  });
}

test('no source map is published', () => {
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
});

test('the licences of scripts, style and font are published with them', () => {
  const licences = readFileSync(join(built, 'licenses.md'), 'utf8');
  for (const name of ['react-dom', 'mirotone', 'noto-sans']) expect(licences).toContain(name);
});
