import { describe, expect, test } from 'vitest';
import type { BoardItem } from '../../board/item.ts';
import { contextFor } from '../testing/context.ts';
import { read } from './read.ts';
import {
  boardFor,
  centreOfPart,
  dotAt,
  inFrame,
  itemOf,
  noteAt,
  scaled,
  unreadableAt,
  withItems,
} from './testing/board.ts';
import { dotCalled, readingOf, summaryOf } from './testing/outcome.ts';

const board = boardFor(18);

/** Of everything that people put into the frame. */
const parentId = itemOf(board, 'frame').id;

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
    const sticky = { ...noteAt('sticky', centre, '', 80), parentId };
    const emoji = { ...unreadableAt('emoji', 'emoji', centre, 48), parentId };
    expect(readWith(oval, sticky, emoji).dots.filter(({ reason }) => reason === null)).toHaveLength(3);
  });

  test('another colour is counted without a role', () => {
    const dot = { ...dotAt('d', at('lead_time/today/b1'), { parentId }), style: { fill: '#ff00aa' } };
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

test('dots on top of each other count one by one', () => {
  const pile = ['a', 'b', 'c'].map((id) => dotAt(id, at('lead_time/today/b4')));
  expect(summaryOf(withItems(board, ...pile)).metrics[0]?.today.tally.counts).toEqual([0, 0, 0, 3, 0, 0]);
});

test('more dots than people are told', () => {
  const crowd = Array.from({ length: 20 }, (_, index) => dotAt(`d${index}`, at('lead_time/today/b4')));
  const { metrics, hints } = summaryOf(withItems(board, ...crowd));
  expect(metrics[0]?.today.tally).toMatchObject({ n: 20, missing: 0, surplus: 2 });
  expect(hints.find(({ code }) => code === 'surplus')?.text).toContain('2 votes more than people');
});

const from = (x: number, y: number) => inFrame(board, { x, y });

describe('where a dot lies', () => {
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
      { ...dotAt('elsewhere', from(-100, 300)), ...foreign, parentId: 'another frame' },
      { ...dotAt('large', from(-100, 300), { size: 200 }), ...foreign },
    );
    expect(reading.accounts.slice(-3).map(({ use }) => use)).toEqual(['elsewhere', 'elsewhere', 'elsewhere']);
  });
});

describe('a dot that is not a child of the frame', () => {
  const foreign = { style: { fill: '#123456' } };
  const cell = at('lead_time/today/b3');
  const fate = (item: BoardItem) => {
    const { reason, metric, round, choice } = dotCalled(readWith(item), item.id);
    return { reason, metric, round, choice };
  };

  test('is counted where a role’s colour says that it is ours', () => {
    expect(fate(dotAt('d', cell))).toMatchObject({ reason: null, choice: 3 });
  });

  test('is a question in another colour: the frame may have grown over it', () => {
    const circle = { ...dotAt('d', cell), ...foreign };
    expect(fate(circle)).toEqual({
      reason: 'not-in-frame',
      metric: 'lead_time',
      round: 'today',
      choice: null,
    });
    expect(summaryOf(withItems(board, circle)).hints).toContainEqual(
      expect.objectContaining({ code: 'not-in-frame', items: ['d'] }),
    );
  });

  test.each<[string, BoardItem]>([
    ['in a role’s colour', dotAt('d', cell, { parentId: 'small frame' })],
    ['in any colour', { ...dotAt('d', cell, { parentId: 'small frame' }), ...foreign }],
    ['too big for a dot', dotAt('d', cell, { parentId: 'small frame', size: 150 })],
  ])('is listed when a small frame was drawn over the cell: %s', (_, dot) => {
    expect(fate(dot)).toEqual({
      reason: 'in-other-frame',
      metric: 'lead_time',
      round: 'today',
      choice: null,
    });
    expect(summaryOf(withItems(board, dot)).hints.map(({ text }) => text)).toContain(
      '1 dot lies in another frame over Lead time, Today and is not counted – a vote?',
    );
  });

  test('is listed in a role’s colour in another frame, however far away', () => {
    const dot = dotAt('d', from(-9000, 0), { parentId: 'another frame' });
    expect(fate(dot)).toMatchObject({ reason: 'in-other-frame', metric: null });
    expect(summaryOf(withItems(board, dot)).hints.map(({ text }) => text)).toContain(
      '1 dot lies in another frame and is not counted – a vote?',
    );
  });

  test('is left alone in the frame of another run', () => {
    const record = { id: 'frame of run 2', plan: '', text: '' };
    const keys = new Map([...board.keys, ['2/key-metrics/frame', record] as const]);
    const dot = dotAt('d', from(-9000, 0), { parentId: record.id });
    expect(readingOf({ ...withItems(board, dot), keys }).accounts.at(-1)?.use).toBe('elsewhere');
  });

  test.each([
    [150, -100, 'too-big'],
    [10, -100, 'too-small'],
    [150, -900, 'far-away'],
  ])('of %i dp, %i dp beside the frame, is listed in a role’s colour: %s', (size, x, reason) => {
    expect(fate(dotAt('d', from(x, 435), { size })).reason).toBe(reason);
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
