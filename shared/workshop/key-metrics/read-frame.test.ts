import { describe, expect, test } from 'vitest';
import type { BoardSnapshot } from '../../board/snapshot.ts';
import {
  boardFor,
  changed,
  itemOf,
  retailBoard,
  scaled,
  shifted,
  withItems,
  without,
} from './testing/board.ts';
import { countsOf, readingOf, summaryOf } from './testing/outcome.ts';

const board = boardFor(18);
const voted = retailBoard(board);
const expected = countsOf(summaryOf(voted));

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

  test('without keys its height tells for how many people it was made', () => {
    const large = retailBoard(boardFor(60));
    const keyless = scaled(0.5, { ...large, keys: new Map() });
    expect(countsOf(summaryOf(keyless, 18))).toEqual(countsOf(summaryOf(large, 18)));
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
