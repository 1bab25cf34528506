import { expect, test } from 'vitest';
import { inGeneration } from './generation.ts';
import { itemKey } from './keys.ts';
import { changed, plan, planned, plannedFrame, snapshot, writtenBoard } from './testing/build.ts';

const key = (role: string) => itemKey('1', 'metrics', role);

const resultsAs = (folder: string, parts: readonly string[]) =>
  plan([
    plannedFrame({ key: key(`${folder}/frame`), place: { at: 'beside', key: key('frame'), gap: 80 } }),
    ...parts.map((part) => planned(key(`${folder}/${part}`), { parent: key(`${folder}/frame`), text: part })),
  ]);
const results = resultsAs('results', ['bar', 'story']);
const settle = (board: ReturnType<typeof snapshot>, wanted = results) =>
  inGeneration(wanted, board, '1', 'metrics');

test('the first results are written as planned', () => {
  expect(settle(snapshot([]))).toEqual(results);
});

test('results that nobody touched are written over, and parts no longer planned go', () => {
  const board = writtenBoard(results);
  expect(settle(board, resultsAs('results', ['bar']))).toMatchObject({ remove: [key('results/story')] });
});

test('results that were moved or coloured are still ours', () => {
  const board = changed(writtenBoard(results), { [key('results/bar')]: { style: { fill: '#000000' } } });
  expect(settle(board)).toEqual(results);
});

test('edited results are kept, and a new generation goes beside them', () => {
  const board = changed(writtenBoard(results), { [key('results/bar')]: { text: 'our words' } });
  const { items, remove } = settle(board);
  expect(items.map((one) => one.key)).toEqual(
    ['results-2/frame', 'results-2/bar', 'results-2/story'].map(key),
  );
  expect(items[0]?.place).toEqual({ at: 'beside', key: key('results/frame'), gap: 80 });
  expect(items[1]?.parent).toBe(key('results-2/frame'));
  expect(remove).toEqual([]);
});

test('the newest generation is the one that is written over', () => {
  const first = changed(writtenBoard(results), { [key('results/bar')]: { text: 'our words' } });
  const second = writtenBoard(resultsAs('results-2', ['bar', 'story']));
  const board = {
    ...first,
    items: [...first.items, ...second.items],
    keys: new Map([...first.keys, ...second.keys]),
  };
  expect(settle(board).items.map((one) => one.key)).toEqual(
    ['results-2/frame', 'results-2/bar', 'results-2/story'].map(key),
  );
  expect(settle(changed(board, { [key('results-2/bar')]: { text: 'again' } })).items[0]?.key).toBe(
    key('results-3/frame'),
  );
});
