import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readManifest } from './manifest.ts';

const { sdkUri, scopes, icons } = await readManifest(resolve(import.meta.dirname, '../../..'));

const colours = (svg: string): ReadonlySet<string> => new Set(svg.match(/#[0-9a-f]{3,6}\b/gi));

test('the manifest asks for reading and writing boards, and for nothing about people', () => {
  expect(scopes).toEqual(['boards:read', 'boards:write']);
});

test('the manifest leads to the headless page of the built folder', () => {
  expect(new URL(sdkUri).pathname).toMatch(/\/plugin\/index\.html$/);
});

test.each(Object.entries(icons))('the %s icon is a square that brings nothing from elsewhere', (_, svg) => {
  expect(svg).toMatch(/^<svg [^>]*width="48" height="48" viewBox="0 0 24 24"/);
  expect(svg).not.toMatch(/<script|href|url\(/i);
});

test('the outline icon has one colour', () => {
  expect(colours(icons.outline).size).toBe(1);
  expect(colours(icons.colored).size).toBeGreaterThan(1);
});
