import { describe, expect, test } from 'vitest';
import type { BoardItem } from '../../board/item.ts';
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

const isOriginal = ({ id }: BoardItem): boolean => !id.startsWith('copy of ');

describe('a copy whose original was deleted', () => {
  const alone = changed(duplicated(voted, 5000), (item) => (isOriginal(item) ? null : item));
  const codes = (from: BoardSnapshot) =>
    summaryOf(from)
      .hints.filter(({ metric }) => metric === null)
      .map(({ code }) => code);

  test.each<[string, (from: BoardSnapshot) => BoardSnapshot]>([
    ['as it was', (from) => from],
    ['made half as large', (from) => scaled(0.5, from)],
    ['on another board, where no key is known', (from) => ({ ...from, keys: new Map() })],
  ])('is read in its stead, with one word about it: %s', (_, change) => {
    const summary = summaryOf(change(alone));
    expect(countsOf(summary)).toEqual(expected);
    expect(codes(change(alone))).toEqual(['by-title']);
    expect(summary.reading).toMatchObject({ intruders: [], unsorted: [], gone: [], byTitle: true });
  });

  test('its parts are parts, not things that people left there', () => {
    const uses = readingOf(alone).accounts.map(({ use }) => use);
    expect(new Set(uses)).toEqual(new Set(['template', 'counted', 'supply']));
  });

  test('a label that was given other words is still a label', () => {
    const label = `copy of ${itemOf(voted, 'lead_time/label/b2').id}`;
    const renamed = changed(alone, (item) => (item.id === label ? { ...item, text: 'Ages' } : item));
    expect(codes(renamed)).toEqual(['by-title', 'renamed']);
  });
});

test('where some keys were lost the parts they named are known by place and size', () => {
  const keys = new Map([...voted.keys].filter(([key]) => !key.includes('/lead_time/')));
  const damaged = { ...voted, keys };
  expect(summaryOf(damaged).hints).toEqual(summaryOf(voted).hints);
  expect(countsOf(summaryOf(damaged))).toEqual(expected);
});

describe('a label that was moved', () => {
  const movedIn = (from: BoardSnapshot) => readingOf(from).moved.map(({ role }) => role);
  const moveTo = (role: string, by: { x?: number; y?: number }) =>
    changed(voted, (item) =>
      item.id === itemOf(voted, role).id ? shifted(item, by.x ?? 0, by.y ?? 0) : item,
    );
  const swapped = (one: string, other: string) => {
    const [a, b] = [itemOf(voted, one), itemOf(voted, other)];
    return changed(voted, (item) =>
      item.id === a.id ? { ...a, box: b.box } : item.id === b.id ? { ...b, box: a.box } : item,
    );
  };

  test('is told, and its band counts as before', () => {
    const summary = summaryOf(moveTo('lead_time/label/b2', { x: 900, y: 3000 }));
    expect(countsOf(summary)).toEqual(expected);
    expect(summary.hints.find(({ code }) => code === 'moved')).toMatchObject({
      text: 'The label “One to six months” was moved; its band still counts as “One to six months”.',
      items: [itemOf(voted, 'lead_time/label/b2').id],
    });
  });

  test.each([
    ['lead_time/label/b1', 'lead_time/label/b2'],
    ['lead_time/today/label', 'lead_time/year/label'],
    ['lead_time/label/b1', 'change_fail/label/b1'],
  ])('swapped with another: %s and %s', (one, other) => {
    expect(movedIn(swapped(one, other)).toSorted()).toEqual([one, other].toSorted());
    expect(countsOf(summaryOf(swapped(one, other)))).toEqual(expected);
  });

  test.each([
    ['tidied up a little', moveTo('lead_time/label/b2', { x: 50, y: -30 })],
    ['with the frame', changed(scaled(0.4, voted), (item) => shifted(item, -900, 70))],
    ['never, while the frame waits to grow', boardFor(60)],
    [
      'with all of its metric',
      changed(voted, (item) =>
        readingOf(voted).accounts.some(({ id, area }) => id === item.id && area?.startsWith('lead_time/'))
          ? shifted(item, 300, -2500)
          : item,
      ),
    ],
    [
      'with its cells',
      changed(voted, (item) =>
        readingOf(voted).accounts.some(
          ({ id, area }) => id === item.id && /^lead_time\/\w+\/b6$/.test(area ?? ''),
        )
          ? shifted(item, 800, -2500)
          : item,
      ),
    ],
  ])('is no question when it was moved %s', (_, from) => {
    expect(movedIn(from)).toEqual([]);
  });
});

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
