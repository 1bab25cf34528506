import { describe, expect, test } from 'vitest';
import type { BoardPlan, PlannedItem } from '../../board/plan.ts';
import type { BoardSnapshot } from '../../board/snapshot.ts';
import { applyPlan, stepsFor } from '../../board/testing/apply-plan.ts';
import { plainText } from '../../board/text.ts';
import { contextFor } from '../testing/context.ts';
import { fitsItsShape } from '../testing/text-box.ts';
import { MOST_CARDS } from './result-stories.ts';
import { results } from './results.ts';
import { boardFor, changed, itemOf, noteAt, retailBoard, withItems } from './testing/board.ts';
import { countsOf, summaryOf } from './testing/outcome.ts';

const context = contextFor(18);
const written = (board: BoardSnapshot, people = 18): BoardPlan =>
  results(summaryOf(board, people), contextFor(people));

const part = (plan: BoardPlan, role: string): PlannedItem => {
  const item = plan.items.find(({ key }) => key === `1/key-metrics/results/${role}`);
  if (!item) throw new RangeError(`The results have no ${role}.`);
  return item;
};

const wordsOf = (plan: BoardPlan, role: string) => plainText(part(plan, role).text);
const centreX = (plan: BoardPlan, role: string) => part(plan, role).box.x + part(plan, role).box.width / 2;
const has = (plan: BoardPlan, role: string) => plan.items.some(({ key }) => key.endsWith(`/results/${role}`));

const board = retailBoard();
const plan = written(board);

describe('the result frame', () => {
  test('stands beside the frame and says who wrote it', () => {
    expect(part(plan, 'frame')).toMatchObject({
      text: 'Σ DMA 05 · 4 Key Metrics',
      place: { at: 'beside', key: '1/key-metrics/frame', gap: 80 },
      box: { width: 3140 },
    });
    expect(wordsOf(plan, 'header')).toBe('Σ 4 Key Metrics');
  });

  test('is not read as anything of the activity', () => {
    const after = applyPlan(plan, board);
    expect(countsOf(summaryOf(after))).toEqual(countsOf(summaryOf(board)));
    expect(summaryOf(after).reading.copies).toEqual([]);
    expect(results(summaryOf(after), context)).toEqual(plan);
  });
});

describe('a metric', () => {
  test('has one sentence', () => {
    expect(wordsOf(plan, 'lead_time/sentence')).toBe(
      'Today one to six months → in a year one day to one week (+2)',
    );
    expect(wordsOf(plan, 'time_to_restore/sentence')).toContain('(±0)');
  });

  test('has its numbers in the labels, today above and one year below', () => {
    expect(wordsOf(plan, 'lead_time/label/b2')).toBe('9\n1-6\nmonths\n1');
    expect(wordsOf(plan, 'deploy_frequency/label/b1')).toBe('1\nunder 2\na year\n0');
  });

  test('has bars in proportion to the votes, and none for no votes', () => {
    const height = (role: string) => part(plan, role).box.height;
    expect(height('lead_time/today/b2')).toBe(height('lead_time/year/b4'));
    expect(height('lead_time/today/b3') / height('lead_time/today/b2')).toBeCloseTo(5 / 9, 1);
    expect(has(plan, 'lead_time/today/b5')).toBe(false);
  });

  test('has a marker on each median and an arrow from today to one year', () => {
    const centre = (role: string) => centreX(plan, role);
    expect(centre('lead_time/today/median/1')).toBe(centre('lead_time/label/b2'));
    expect(centre('lead_time/year/median/1')).toBe(centre('lead_time/label/b4'));
    expect(part(plan, 'lead_time/arrow')).toMatchObject({ shape: 'right_arrow' });
    expect(part(plan, 'lead_time/arrow').box.x).toBe(centre('lead_time/today/median/1'));
    expect(has(plan, 'time_to_restore/arrow')).toBe(false);
  });

  test('that got worse has its arrow to the left, and a median of two bands a marker between them', () => {
    const typed = {
      'key-metrics/lead_time/today': [0, 0, 0, 2, 2],
      'key-metrics/lead_time/year': [3, 0, 0, 3],
    };
    const backwards = results(summaryOf(boardFor(18), 18, typed), context);
    expect(part(backwards, 'lead_time/arrow').shape).toBe('left_arrow');
    expect(centreX(backwards, 'lead_time/today/median/1')).toBe(
      (centreX(backwards, 'lead_time/label/b4') + centreX(backwards, 'lead_time/label/b5')) / 2,
    );
    expect(has(backwards, 'lead_time/year/median/2')).toBe(true);
  });

  test('without votes says so and has no chart', () => {
    const empty = written(boardFor(18));
    expect(wordsOf(empty, 'lead_time/sentence')).toBe('No votes yet');
    expect(has(empty, 'lead_time/label/b1')).toBe(false);
  });

  test('says how many voted and how close together they are', () => {
    expect(wordsOf(plan, 'lead_time/facts')).toBe('18 of 18 · spread');
    expect(wordsOf(plan, 'change_fail/facts')).toBe('17 of 18 → 18 of 18\nfar apart → close together');
    expect(wordsOf(written(board, 0), 'lead_time/facts')).toBe('18 votes · spread');
  });
});

const withStories = (count: number, text: string): BoardSnapshot => {
  const { x, y } = itemOf(board, 'lead_time/stories').box;
  const notes = Array.from({ length: count }, (_, index) =>
    noteAt(`story-${index}`, { x: x + 100 + (index % 3) * 200, y: y + 100 + index }, text),
  );
  return withItems(board, ...notes);
};

describe('what to talk about', () => {
  test('is said in two questions at most, camps first', () => {
    expect(wordsOf(plan, 'change_fail/ask')).toBe(
      'Ask: Today: two camps, "46-60%" and "16-30%" - ask both, not the average\nAsk: 1 dot in "61-75%" - who wants to tell?',
    );
    expect(wordsOf(plan, 'time_to_restore/ask')).toContain('Ask: Today: 16 of 18 voted');
  });

  test('is left out where there is nothing to ask', () => {
    expect(has(written(boardFor(18)), 'lead_time/ask')).toBe(false);
  });

  test('a sentence too long for two lines is written smaller', () => {
    const halves = {
      'key-metrics/deploy_frequency/today': [0, 3, 3],
      'key-metrics/deploy_frequency/year': [0, 0, 0, 3, 3],
    };
    const long = results(summaryOf(boardFor(18), 18, halves), context);
    const size = (one: BoardPlan) => part(one, 'deploy_frequency/sentence').style.fontSize ?? 0;
    expect(size(long)).toBeLessThan(size(plan));
    expect(fitsItsShape(part(long, 'deploy_frequency/sentence'))).toBe(true);
  });
});

describe('stories', () => {
  test('are numbered cards with the words of the notes', () => {
    const told = written(withStories(2, '<p>Merge & <b>tests</b>, then live</p>'));
    expect(wordsOf(told, 'story/2')).toBe('2 · Lead time\nMerge & tests, then live');
    expect(part(told, 'frame').box.height).toBeGreaterThan(part(plan, 'frame').box.height);
  });

  test('a long one is cut, and so is a long list', () => {
    const told = written(withStories(MOST_CARDS + 3, 'long '.repeat(400)));
    expect(wordsOf(told, 'story/1').length).toBeLessThan(310);
    expect(has(told, `story/${MOST_CARDS + 1}`)).toBe(false);
    expect(wordsOf(told, 'story/more')).toBe('… and 3 more stories in the frame');
  });
});

describe('writing again', () => {
  test('the same results change nothing', () => {
    const after = applyPlan(plan, board);
    expect(stepsFor(results(summaryOf(after), context), after)).toEqual([]);
  });

  test('changed votes change only what they concern, and parts without reason go', () => {
    const after = applyPlan(written(withStories(1, 'a story')), withStories(1, 'a story'));
    const without = changed(after, (item) =>
      item.id === 'story-0' || item.id.startsWith('lead_time/today/b6/') ? null : item,
    );
    const steps = stepsFor(results(summaryOf(without), context), without);
    const keys = steps.flatMap((step) =>
      'key' in step ? [`${step.do} ${step.key.split('/results/')[1]}`] : [],
    );
    expect(keys).toContain('remove lead_time/today/b6');
    expect(keys).toContain('remove story/1');
    expect(keys).toContain('remove stories');
    expect(keys.some((key) => key.includes('change_fail'))).toBe(false);
  });
});
