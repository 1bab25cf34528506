import { describe, expect, test } from 'vitest';
import type { BoardItem } from '../../board/item.ts';
import type { BoardSnapshot } from '../../board/snapshot.ts';
import { contextFor } from '../testing/context.ts';
import { read } from './read.ts';
import {
  boardFor,
  centreOfPart,
  changed,
  dotAt,
  inFrame,
  itemOf,
  noteAt,
  retailBoard,
  unreadableAt,
  withItems,
  without,
} from './testing/board.ts';
import { countsOf, dotCalled, readingOf, summaryOf } from './testing/outcome.ts';

const board = boardFor(18);
const voted = retailBoard(board);
const expected = countsOf(summaryOf(voted));

const scaled = (by: number, from: BoardSnapshot): BoardSnapshot =>
  changed(from, (item) => ({
    ...item,
    box: {
      x: item.box.x * by,
      y: item.box.y * by,
      width: item.box.width * by,
      height: item.box.height * by,
    },
  }));

const shifted = (item: BoardItem, dx: number, dy: number): BoardItem => ({
  ...item,
  box: { ...item.box, x: item.box.x + dx, y: item.box.y + dy },
});

describe('the frame', () => {
  test('an empty board has none', () => {
    expect(readingOf({ ...board, items: [], keys: new Map() })).toMatchObject({
      status: 'absent',
      frame: null,
    });
  });

  test('untouched, it holds nothing', () => {
    const reading = readingOf(board);
    expect(reading.status).toBe('present');
    expect(reading.dots.every(({ reason }) => reason === 'in-tray')).toBe(true);
    expect(reading).toMatchObject({
      stories: [],
      drawings: [],
      intruders: [],
      unsorted: [],
      gone: [],
      renamed: [],
    });
    expect(summaryOf(board).hints).toEqual([]);
  });

  test.each<[string, (from: BoardSnapshot) => BoardSnapshot]>([
    ['moved', (from) => changed(from, (item) => shifted(item, -7000, 3333))],
    ['made half as large', (from) => scaled(0.5, from)],
    ['made three times as large', (from) => scaled(3, from)],
    [
      'renamed',
      (from) => changed(from, (item) => (item.kind === 'frame' ? { ...item, text: 'Our numbers!!' } : item)),
    ],
    [
      'without its labels',
      (from) => without(from, 'lead_time/label/b1', 'lead_time/today/label', 'lead_time/title'),
    ],
    ['without some cells', (from) => without(from, 'lead_time/today/b2', 'change_fail/year/b6')],
    [
      'without one metric’s cells of a row',
      (from) => without(from, ...[1, 2, 3, 4, 5, 6].map((band) => `deploy_frequency/today/b${band}`)),
    ],
    ['without its header', (from) => without(from, 'header')],
    ['deleted around its parts', (from) => without(from, 'frame')],
  ])('%s, it reads the same', (_, change) => {
    expect(countsOf(summaryOf(change(voted)))).toEqual(expected);
  });

  test('a deleted cell of a moved and scaled frame is read where it would lie', () => {
    const damaged = without(voted, 'lead_time/today/b2', 'time_to_restore/year/b5');
    const moved = changed(scaled(0.7, damaged), (item) => shifted(item, 500, -900));
    expect(countsOf(summaryOf(moved))).toEqual(expected);
  });

  test('a deleted cell of a frame that has not grown yet is read where it was written', () => {
    expect(countsOf(summaryOf(without(voted, 'change_fail/year/b6'), 60))).toEqual(
      countsOf(summaryOf(voted, 60)),
    );
  });

  test('a cell that was moved with its dots is read where it is', () => {
    const cell = itemOf(voted, 'lead_time/today/b2');
    const inCell = new Set(
      readingOf(voted)
        .dots.filter(({ area }) => area === 'lead_time/today/b2')
        .map(({ id }) => id),
    );
    const moved = changed(voted, (item) =>
      item.id === cell.id || inCell.has(item.id) ? shifted(item, -2000, -3000) : item,
    );
    expect(countsOf(summaryOf(moved))).toEqual(expected);
  });

  test('deleted parts are told, and the offer to put them back', () => {
    const summary = summaryOf(without(voted, 'lead_time/label/b1', 'lead_time/today/b2'));
    expect(summary.reading.gone).toEqual(['lead_time/today/b2', 'lead_time/label/b1']);
    expect(summary.hints.find(({ code }) => code === 'gone')?.text).toContain(
      '2 parts of the frame were deleted',
    );
  });

  test('a renamed label is told and means what it meant', () => {
    const label = itemOf(voted, 'lead_time/label/b2').id;
    const renamed = changed(voted, (item) => (item.id === label ? { ...item, text: '<p>Ages</p>' } : item));
    const summary = summaryOf(renamed);
    expect(countsOf(summary)).toEqual(expected);
    expect(summary.hints.find(({ code }) => code === 'renamed')).toMatchObject({
      text: 'A label now says “Ages”. It still counts as “One to six months”.',
      items: [label],
    });
  });

  test('labels wrapped in other markup by the host are not renamed', () => {
    const wrapped = changed(board, (item) => ({ ...item, text: `<div>${item.text}</div>` }));
    expect(readingOf(wrapped).renamed).toEqual([]);
  });

  test('without keys it is found by its title, oldest first, and read by the places of the template', () => {
    const keyless = { ...voted, keys: new Map() };
    expect(readingOf(keyless).frame).toBe(itemOf(voted, 'frame').id);
    expect(countsOf(summaryOf(keyless))).toEqual(expected);
  });

  test('without the key of the frame it is found as the parent of its header', () => {
    const keys = new Map([...voted.keys].filter(([key]) => key !== '1/key-metrics/frame'));
    const renamed = changed({ ...voted, keys }, (item) =>
      item.kind === 'frame' ? { ...item, text: 'x' } : item,
    );
    expect(readingOf(renamed).frame).toBe(itemOf(voted, 'frame').id);
  });
});

/** Everything of the frame once more, beside it, as the board's own duplicate makes it. */
const duplicated = (from: BoardSnapshot, dx: number): BoardSnapshot => {
  const copies = from.items.map((item) => ({
    ...shifted(item, dx, 0),
    id: `copy of ${item.id}`,
    parentId: item.parentId === null && item.kind === 'frame' ? null : `copy of ${itemOf(from, 'frame').id}`,
  }));
  return withItems(from, ...copies);
};

describe('a copy of the frame', () => {
  test.each([5000, 200])('%i dp beside it is told and not counted', (dx) => {
    const summary = summaryOf(duplicated(voted, dx));
    expect(countsOf(summary)).toEqual(expected);
    expect(summary.reading.copies).toEqual([`copy of ${itemOf(voted, 'frame').id}`]);
    expect(summary.hints.find(({ code }) => code === 'copy')?.text).toContain(
      'with 140 dots that are not counted',
    );
  });

  test('is recognised by its header when both were renamed', () => {
    const board = changed(duplicated(voted, 5000), (item) =>
      item.kind === 'frame' ? { ...item, text: item.id } : item,
    );
    expect(readingOf(board).copies).toHaveLength(1);
  });
});

const at = (role: string) => centreOfPart(board, role);
const readWith = (...items: readonly BoardItem[]) => readingOf(withItems(board, ...items));

describe('what a dot is', () => {
  test.each([
    [19, 'too-small'],
    [20, null],
    [90, null],
    [91, 'too-big'],
  ])('a circle of %i dp: %s', (size, reason) => {
    expect(dotCalled(readWith(dotAt('d', at('lead_time/today/b1'), { size })), 'd').reason).toBe(reason);
  });

  test('sizes are judged by the scale of the frame', () => {
    const large = scaled(3, withItems(board, dotAt('d', at('lead_time/today/b1'))));
    const small = withItems(
      scaled(3, board),
      dotAt('d', { x: at('lead_time/today/b1').x * 3, y: at('lead_time/today/b1').y * 3 }),
    );
    expect(dotCalled(readingOf(large), 'd').reason).toBeNull();
    expect(dotCalled(readingOf(small), 'd').reason).toBe('too-small');
  });

  test('an oval, a small sticky note and an emoji are dots too', () => {
    const centre = at('lead_time/today/b1');
    const oval = { ...dotAt('oval', centre), box: { x: centre.x, y: centre.y, width: 40, height: 70 } };
    const sticky = noteAt('sticky', centre, '', 80);
    const emoji = unreadableAt('emoji', 'emoji', centre, 48);
    expect(readWith(oval, sticky, emoji).dots.filter(({ reason }) => reason === null)).toHaveLength(3);
  });

  test('another colour is counted without a role', () => {
    const dot = { ...dotAt('d', at('lead_time/today/b1')), style: { fill: '#ff00aa' } };
    expect(dotCalled(readWith(dot), 'd')).toMatchObject({ role: 'unknown', reason: null });
  });

  test('the letter of its role is no label, other words are', () => {
    const own = dotAt('own', at('lead_time/today/b1'), { label: '<p>B</p>' });
    const words = dotAt('words', at('lead_time/today/b1'), { label: 'Ana' });
    const reading = readWith(own, words);
    expect([dotCalled(reading, 'own').label, dotCalled(reading, 'words').label]).toEqual(['', 'Ana']);
  });

  test('a note, a text or a box in a cell is no dot and is told', () => {
    const box = { ...dotAt('box', at('lead_time/today/b1')), shape: 'rectangle' };
    const reading = readWith(box, noteAt('note', at('lead_time/today/b2'), 'we deploy daily'));
    expect(reading.intruders).toEqual(['box', 'note']);
  });
});

describe('where a dot lies', () => {
  const origin = inFrame(board, { x: 0, y: 0 });
  const from = (x: number, y: number) => ({ x: origin.x + x, y: origin.y + y });

  test.each<[string, { x: number; y: number }, string]>([
    ['on the header', from(400, 100), 'on-label'],
    ['on a band label', at('lead_time/label/b3'), 'on-label'],
    ['between two cells', from(1277.5, 435), 'between-cells'],
    ['between the rows', from(1087, 596.5), 'between-cells'],
    ['among the stories', at('lead_time/stories'), 'in-stories'],
    ['in the margin', from(10, 900), 'in-no-area'],
    ['300 dp above', from(2000, -300), 'stray'],
    ['301 dp above', from(2000, -301), 'far-away'],
  ])('%s: %s', (_, centre, reason) => {
    expect(dotCalled(readWith(dotAt('d', centre)), 'd').reason).toBe(reason);
  });

  test.each([
    [8, false],
    [7.5, true],
    [0, true],
  ])('%f dp inside the left edge: border %s', (dx, border) => {
    const { x, y } = itemOf(board, 'lead_time/today/b3').box;
    expect(dotCalled(readWith(dotAt('d', { x: x + dx, y: y + 90 })), 'd')).toMatchObject({
      choice: 3,
      border,
    });
  });

  test('round things of other people are left alone', () => {
    const foreign = { style: { fill: '#123456' } };
    const reading = readWith(
      { ...dotAt('far', from(-900, 400)), ...foreign },
      { ...dotAt('inside', from(100, 300)), parentId: 'another frame' },
    );
    expect(reading.accounts.slice(-2).map(({ use }) => use)).toEqual(['elsewhere', 'elsewhere']);
  });
});

describe('stories', () => {
  test('are notes with words in the story areas, in reading order', () => {
    const { x, y } = itemOf(board, 'lead_time/stories').box;
    const reading = readWith(
      noteAt('second', { x: x + 500, y: y + 200 }, '<p>two</p>'),
      noteAt('third', { x: x + 100, y: y + 450 }, 'three'),
      noteAt('first', { x: x + 100, y: y + 210 }, ' one\u00a0'),
      noteAt('blank', { x: x + 300, y: y + 450 }, '<p> \u200b</p>'),
      noteAt('other', at('change_fail/stories'), 'four'),
    );
    expect(reading.stories.map(({ metric, text }) => [metric, text])).toEqual([
      ['lead_time', 'one'],
      ['lead_time', 'two'],
      ['lead_time', 'three'],
      ['change_fail', 'four'],
    ]);
    expect(reading.accounts.find(({ id }) => id === 'blank')?.reason).toBe('blank');
  });

  test('a small note with words among the stories is a story, not a dot', () => {
    const reading = readWith(noteAt('small', at('lead_time/stories'), 'tiny story', 80));
    expect(reading.stories.map(({ id }) => id)).toEqual(['small']);
  });

  test('a note that sticks out by 20 dp still belongs to the stories', () => {
    const { x, y } = itemOf(board, 'lead_time/stories').box;
    expect(readWith(noteAt('edge', { x: x - 19, y: y + 100 }, 'out')).stories).toHaveLength(1);
    expect(readWith(noteAt('edge', { x: x - 21, y: y + 100 }, 'out')).unsorted).toEqual(['edge']);
  });
});

test('people and size of the workshop do not change what is read', () => {
  for (const people of [0, 500]) {
    const board = boardFor(people);
    const dots = withItems(board, dotAt('d', centreOfPart(board, 'change_fail/year/b6')));
    expect(dotCalled(read(dots, contextFor(people)), 'd')).toMatchObject({
      metric: 'change_fail',
      choice: 6,
    });
  }
});
