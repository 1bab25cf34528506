import { expect, test } from 'vitest';
import { states } from '../testing/states.ts';
import { wholeWorkshop } from '../testing/workshop.ts';
import { canWrite, chaptersOf, doneCount, nextActivity, openActivity, stageOf } from './progress.ts';

const done = wholeWorkshop.map((activity) => ({
  ...activity,
  status: 'present' as const,
  results: 'current' as const,
}));
const stale = done.map((activity) => ({ ...activity, results: 'stale' as const }));

test('the activity going on comes before the next one to insert', () => {
  expect(nextActivity(wholeWorkshop)?.id).toBe('key-metrics');
  expect(nextActivity(states.emptyBoard.activities)?.id).toBe('key-metrics');
  expect(nextActivity(done)).toBeNull();
  expect(nextActivity(stale)?.id).toBe('kick-off');
});

test('nobody is sent on before the board has been read', () => {
  expect(nextActivity(states.firstTime.activities)).toBeNull();
  expect(stageOf(states.firstTime.activities)).toBe('unread');
});

test('the workshop is fresh, going on or done', () => {
  expect(stageOf(states.emptyBoard.activities)).toBe('fresh');
  expect(stageOf(wholeWorkshop)).toBe('going');
  expect(stageOf(done)).toBe('done');
  expect(stageOf(stale)).toBe('going');
  expect(doneCount(wholeWorkshop)).toBe(3);
});

test('activities are listed by chapter, and none is lost', () => {
  const chapters = chaptersOf(wholeWorkshop);
  expect(chapters.map(({ chapter }) => chapter)).toEqual([
    'prepare',
    'understand',
    'align',
    'discover',
    'close',
  ]);
  expect(chapters.flatMap(({ activities }) => activities)).toEqual(wholeWorkshop);
});

test('viewers do not write, and nobody writes while a job runs', () => {
  expect(canWrite(states.halfway)).toBe(true);
  expect(canWrite(states.viewer)).toBe(false);
  expect(canWrite(states.inserting)).toBe(false);
});

test('an open activity that does not exist shows the list', () => {
  expect(openActivity({ ...states.halfway, open: 'gone' })).toBeNull();
});
