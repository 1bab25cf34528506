import { expect, test } from 'vitest';
import { complete, ready } from '../testing/key-metrics.ts';
import { writingOf } from './writing.ts';

test('writing is worth it once there is something to write, and again when that has changed', () => {
  expect(writingOf({ view: complete, results: 'none' })).toBe('first');
  expect(writingOf({ view: complete, results: 'stale' })).toBe('update');
  expect(writingOf({ view: complete, results: 'current' })).toBe('again');
});

test('without votes there is nothing to write, whatever was written earlier', () => {
  expect(writingOf({ view: ready, results: 'none' })).toBe('nothing');
  expect(writingOf({ view: ready, results: 'stale' })).toBe('nothing');
  expect(writingOf({ view: null, results: 'none' })).toBe('nothing');
});
