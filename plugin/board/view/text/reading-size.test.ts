import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sizeClass, unreadableClasses } from './reading-size.ts';

const isDrawn = (fontSize: number, zoom: number): boolean =>
  !unreadableClasses(zoom)
    .split(' ')
    .includes(`no-${sizeClass(fontSize)}`);

test('a frame of sixty people seen as a whole shows its titles, metric names and band labels', () => {
  for (const fontSize of [80, 72, 48, 40]) expect(isDrawn(fontSize, 0.14)).toBe(true);
  expect(isDrawn(14, 0.14)).toBe(false);
});

test('titles stay when looking from twice as far away', () => {
  expect(isDrawn(72, 0.07)).toBe(true);
  expect(isDrawn(40, 0.07)).toBe(false);
});

test('text of four pixels and more is always drawn', () => {
  const zoom = fc.double({ min: 0.01, max: 4, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 6, max: 400 }), zoom, (size, at) => size * at < 4 || isDrawn(size, at)),
    { seed: 1 },
  );
});

test('at real size nothing is left out', () => {
  expect(unreadableClasses(1)).toBe('');
});
