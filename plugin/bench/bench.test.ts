import { expect, it } from 'vitest';
import { createTranslator } from '../../shared/i18n/translate.ts';
import type { ActivityContext } from '../../shared/workshop/activity.ts';
import { keyMetrics } from '../../shared/workshop/key-metrics/index.ts';
import { readBenchArguments } from './bench.ts';
import { heavyBoard } from './heavy-board.ts';

it('without names every benchmark runs, those with a browser last', () => {
  const { names, json } = readBenchArguments([]);
  expect(names.at(-1)).toBe('frames');
  expect(names).toHaveLength(5);
  expect(json).toBeNull();
});

it('benchmarks can be named, and the numbers be saved', () => {
  expect(readBenchArguments(['tally', '--json', 'out.json'])).toEqual({ names: ['tally'], json: 'out.json' });
});

it('a benchmark nobody knows and an unknown option are named', () => {
  expect(() => readBenchArguments(['speed'])).toThrow('There is no benchmark speed.');
  expect(() => readBenchArguments(['--fast'])).toThrow("'--fast'");
});

it('the heavy board holds as many items and counts as many dots as it is asked for', () => {
  const settings = { organisation: '', participants: 125 };
  const context: ActivityContext = { instance: '1', settings, entries: {}, t: createTranslator() };
  const board = heavyBoard(keyMetrics, context, { items: 5_000, dots: 1_000 });
  const { accounts } = keyMetrics.run(board, context).reading;
  expect(accounts).toHaveLength(5_000);
  expect(accounts.filter(({ use }) => use === 'counted')).toHaveLength(1_000);
});
