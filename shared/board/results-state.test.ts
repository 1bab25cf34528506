import { expect, test } from 'vitest';
import { itemKey } from './keys.ts';
import { resultsState } from './results-state.ts';
import { changed, plan, planned, plannedFrame, snapshot, writtenBoard } from './testing/build.ts';

const key = (role: string) => itemKey('1', 'metrics', role);

const saying = (text: string) =>
  plan([
    plannedFrame({ key: key('results/frame'), place: { at: 'beside', key: key('frame'), gap: 80 } }),
    planned(key('results/bar'), { parent: key('results/frame'), text }),
  ]);

const stateOf = (text: string, board: ReturnType<typeof snapshot>) =>
  resultsState(saying(text), board, '1', 'metrics');

const written = writtenBoard(saying('six votes'));

test('there are no results before any were written', () => {
  expect(stateOf('six votes', snapshot([]))).toBe('none');
});

test('results are current until something else would be written', () => {
  expect(stateOf('six votes', written)).toBe('current');
  expect(stateOf('seven votes', written)).toBe('stale');
});

test('results without their frame are stale', () => {
  const frame = written.keys.get(key('results/frame'))?.id;
  const board = { ...written, items: written.items.filter(({ id }) => id !== frame) };
  expect(stateOf('six votes', board)).toBe('stale');
});

test('words that a person put into the results do not make them stale, other votes do', () => {
  const edited = changed(written, { [key('results/bar')]: { text: 'our words' } });
  expect(stateOf('six votes', edited)).toBe('current');
  expect(stateOf('seven votes', edited)).toBe('stale');
});
