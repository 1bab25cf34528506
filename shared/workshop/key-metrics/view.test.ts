import { describe, expect, test } from 'vitest';
import type { BoardItem } from '../../board/item.ts';
import type { BoardSnapshot } from '../../board/snapshot.ts';
import { emptyBoard } from '../../board/testing/apply-plan.ts';
import type { CountEntries } from '../entries.ts';
import { contextFor } from '../testing/context.ts';
import type { ActivityView, Sentence } from '../view.ts';
import { boardFor, dotsIn, itemOf, noteAt, retailBoard, withItems } from './testing/board.ts';
import { summaryOf } from './testing/outcome.ts';
import { view } from './view.ts';

const viewOf = (board: BoardSnapshot, people = 18, entries: CountEntries = {}): ActivityView =>
  view(summaryOf(board, people, entries), contextFor(people, entries));

const sectionOf = (shown: ActivityView, id: string) => {
  const section = shown.sections.find((one) => one.id === id);
  if (!section) throw new RangeError(`There is no section ${id}.`);
  return section;
};

const said = (words: Sentence | undefined) =>
  words?.map(({ text, strong }) => (strong ? `**${text}**` : text)).join('');

const board = boardFor(18);
const full = viewOf(retailBoard(board));
const leadTime = sectionOf(full, 'lead_time');

describe('a metric', () => {
  test('says where it is and where it goes, in a sentence', () => {
    expect(said(leadTime.sentences[0])).toBe(
      'Today **one to six months** → in a year **one day to one week** (+2)',
    );
    expect(said(sectionOf(full, 'deploy_frequency').sentences[0])).toBe(
      'Today **weekly to monthly** → in a year **daily to weekly** (+1)',
    );
  });

  test('a median with two halves is said as between', () => {
    const shown = viewOf(board, 18, { 'key-metrics/lead_time/today': [0, 2, 2] });
    expect(said(sectionOf(shown, 'lead_time').sentences[0])).toBe(
      'Today **between one to six months and one week to one month**',
    );
  });

  test('shows today above and one year below, with medians and the items behind each bar', () => {
    expect(leadTime.distribution?.above).toMatchObject({
      label: 'Today',
      counts: [2, 9, 5, 1, 0, 1],
      median: [1, 1],
    });
    expect(leadTime.distribution?.below).toMatchObject({
      label: 'In one year',
      counts: [0, 1, 5, 9, 3, 0],
      median: [3, 3],
    });
    expect(leadTime.distribution?.above.items.map((items) => items.length)).toEqual([2, 9, 5, 1, 0, 1]);
    expect(leadTime.distribution?.choices[1]).toEqual({ short: '1–6 months', full: 'One to six months' });
  });

  test.each([
    ['lead_time', ['18 of 18', 'spread']],
    ['deploy_frequency', ['Today: 1 vote missing', 'spread']],
    ['time_to_restore', ['Today: 2 votes missing', 'spread → close together']],
    ['change_fail', ['Today: 1 vote missing', 'far apart → close together']],
  ])('%s has chips', (id, chips) => {
    expect(sectionOf(full, id).chips.map(({ text }) => text)).toEqual(chips);
  });

  test('without votes is not started', () => {
    expect(sectionOf(viewOf(board), 'lead_time')).toMatchObject({
      chips: [{ text: 'not started', tone: 'neutral' }],
      distribution: null,
      leads: [],
    });
  });

  test('whose turn it is shows its question in the words of the survey', () => {
    const shown = viewOf(board);
    expect(said(sectionOf(shown, 'lead_time').sentences[0])).toContain('what is your lead time for changes');
    expect(sectionOf(shown, 'deploy_frequency').sentences).toEqual([]);
  });

  test('below five votes has no word for consensus', () => {
    const shown = viewOf(board, 18, { 'key-metrics/lead_time/today': [0, 4] });
    expect(sectionOf(shown, 'lead_time').chips.map(({ text }) => text)).toEqual(['14 votes missing']);
  });

  test('with nobody expected counts votes, and nothing is missing or too many', () => {
    const section = sectionOf(viewOf(retailBoard(board), 0), 'lead_time');
    expect(section.chips[0]).toEqual({ text: '18 votes', tone: 'neutral' });
    expect(section.leads.every(({ text }) => !/missing|more than people/.test(text))).toBe(true);
  });
});

const leadsOf = (id: string) => sectionOf(full, id).leads.map(({ text, items }) => [text, items.length]);

describe('leads', () => {
  test('go to outliers without naming anybody', () => {
    expect(leadsOf('lead_time')).toEqual([
      ['1 dot in “One day to one week” – who wants to tell?', 1],
      ['1 dot in “Less than one hour” – who wants to tell?', 1],
      ['In one year: 1 dot in “One to six months” – who wants to tell?', 1],
    ]);
  });

  test('call them votes where some of them were typed', () => {
    const shown = viewOf(retailBoard(board), 0, { 'key-metrics/lead_time/today': [0, 0, 0, 0, 0, 1] });
    expect(sectionOf(shown, 'lead_time').leads.map(({ text }) => text)).toContain(
      '2 votes in “Less than one hour” – who wants to tell?',
    );
  });

  test('go to the row where votes are missing', () => {
    expect(leadsOf('deploy_frequency')[0]).toEqual(['Today: 17 of 18 voted – who is still to come?', 2]);
  });

  test('ask the camps, the roles and about a year without change', () => {
    expect(leadsOf('change_fail')).toContainEqual([
      'Today: two camps, “46–60%” and “16–30%” – ask both, not the average',
      12,
    ]);
    expect(leadsOf('change_fail').some(([text]) => String(text).startsWith('Today: business sees'))).toBe(
      true,
    );
    expect(leadsOf('time_to_restore')).toContainEqual(['No change expected in one year – is that so?', 4]);
  });

  test('say when the rows are swapped or the step is large', () => {
    const shown = viewOf(board, 18, {
      'key-metrics/lead_time/today': [0, 0, 0, 0, 1],
      'key-metrics/lead_time/year': [0, 1],
      'key-metrics/change_fail/today': [1],
      'key-metrics/change_fail/year': [0, 0, 0, 1],
    });
    expect(sectionOf(shown, 'lead_time').leads.at(-1)?.text).toContain('are the rows swapped?');
    expect(sectionOf(shown, 'change_fail').leads.at(-1)?.text).toContain('what would have to be true?');
  });
});

test('typed counts can be entered for six bands and for those who cannot say', () => {
  const typed = { 'key-metrics/lead_time/year': [1, 2, 3, 4, 5, 6, 7] };
  const section = sectionOf(viewOf(board, 28, typed), 'lead_time');
  expect(section.entries.map(({ id, label, counts }) => [id, label, counts])).toEqual([
    ['key-metrics/lead_time/today', 'Today', [0, 0, 0, 0, 0, 0, 0]],
    ['key-metrics/lead_time/year', 'In one year', [1, 2, 3, 4, 5, 6, 7]],
  ]);
  expect(section.entries[0]?.choices).toHaveLength(7);
  expect(section.chips[0]?.text).toBe('28 of 28');
});

test('there is something to write back once there are votes, placed or typed, or stories', () => {
  const { x, y } = itemOf(board, 'lead_time/stories').box;
  const told = withItems(board, noteAt('story', { x: x + 200, y: y + 200 }, 'Six months for one field'));
  expect(viewOf(board).hasContent).toBe(false);
  expect(full.hasContent).toBe(true);
  expect(viewOf(board, 18, { 'key-metrics/lead_time/today': [0, 1] }).hasContent).toBe(true);
  expect(viewOf(told).hasContent).toBe(true);
});

describe('what to do now', () => {
  const votes = (...rows: readonly (readonly ['lead_time' | 'change_fail', 'today' | 'year', number])[]) =>
    withItems(
      board,
      ...rows.flatMap(([metric, round, count]): readonly BoardItem[] =>
        dotsIn(board, { metric, round, choice: 1 }, 'data', count),
      ),
    );

  test.each<[string, BoardSnapshot, string, string]>([
    ['no frame', emptyBoard, 'not on the board yet', 'Insert the frame'],
    ['no votes', board, 'ready, no votes yet', 'Read the first question aloud: Lead time'],
    [
      'some votes',
      votes(['lead_time', 'today', 16]),
      'Lead time: 16 of 18 voted',
      '2 votes are still missing in the row Today',
    ],
    [
      'a metric done',
      votes(['lead_time', 'today', 18]),
      'Lead time: 18 of 18 voted',
      'Then take Deploy frequency',
    ],
    [
      'today done',
      votes(['change_fail', 'today', 18]),
      'Change fail percentage: 18 of 18 voted',
      'Start with Lead time',
    ],
    [
      'one year begun',
      votes(['lead_time', 'year', 18]),
      'Lead time: 18 of 18 voted',
      'Deploy frequency, one year from now',
    ],
    ['everything done', retailBoard(board), 'Change fail percentage: 18 of 18 voted', 'write the results'],
  ])('%s', (_, on, status, next) => {
    const shown = viewOf(on);
    expect(shown.status).toBe(status);
    expect(shown.next).toContain(next);
  });
});
