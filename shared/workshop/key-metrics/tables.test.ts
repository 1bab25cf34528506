import { describe, expect, test } from 'vitest';
import type { BoardSnapshot } from '../../board/snapshot.ts';
import { emptyBoard } from '../../board/testing/apply-plan.ts';
import type { Cell, Table } from '../../export/table.ts';
import type { CountEntries } from '../entries.ts';
import { contextFor } from '../testing/context.ts';
import { tables } from './tables.ts';
import { boardFor, dotAt, inFrame, itemOf, noteAt, retailBoard, withItems } from './testing/board.ts';
import { summaryOf } from './testing/outcome.ts';

const tablesOf = (board: BoardSnapshot, entries: CountEntries = {}, people = 18): readonly Table[] =>
  tables(summaryOf(board, people, entries), board, contextFor(people, entries));

const recordsOf = (all: readonly Table[], name: string): readonly Readonly<Record<string, Cell>>[] => {
  const table = all.find((one) => one.name === name);
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries(table?.columns.map((column, index) => [column, row[index] ?? null]) ?? []),
  );
};

const board = boardFor(18);
const retail = tablesOf(retailBoard(board));

describe('metrics.csv', () => {
  test('has exactly these columns', () => {
    expect(retail[0]?.columns.join(', ')).toBe(
      'metric, round, band_no, band_label, count, count_business, count_technology, count_data, n, missing, dont_know, median_lo, median_hi, q1, q3, mode, consensus, outlier_count, two_camps, gap, surplus',
    );
  });

  test('has a row per metric, round and band', () => {
    expect(recordsOf(retail, 'metrics')).toHaveLength(48);
    expect(recordsOf(retail, 'metrics')[1]).toEqual({
      metric: 'lead_time',
      round: 'today',
      band_no: 2,
      band_label: 'One to six months',
      count: 9,
      count_business: 5,
      count_technology: 3,
      count_data: 1,
      n: 18,
      missing: 0,
      dont_know: 0,
      median_lo: 2,
      median_hi: 2,
      q1: 2,
      q3: 3,
      mode: '2',
      consensus: 0.7,
      outlier_count: 2,
      two_camps: false,
      gap: 2,
      surplus: 0,
    });
  });

  test('names both modes and the camps', () => {
    const row = recordsOf(retail, 'metrics').find(({ metric }) => metric === 'change_fail');
    expect(row).toMatchObject({ mode: '3; 5', two_camps: true, consensus: 0.641 });
  });

  test('leaves empty what is not known, and the roles of fewer than three people', () => {
    const few = withItems(board, dotAt('a', inFrame(board, { x: 1000, y: 500 })));
    expect(recordsOf(tablesOf(few), 'metrics')[0]).toMatchObject({
      count: 1,
      count_business: null,
      consensus: null,
      gap: null,
    });
    expect(recordsOf(tablesOf(board), 'metrics')[0]).toMatchObject({ median_lo: null, q1: null, mode: '' });
  });
});

describe('dots.csv', () => {
  const messy = withItems(
    board,
    dotAt('border', inFrame(board, { x: 1654, y: 435 }), { role: 'data', label: 'HS', groupId: 'g' }),
    dotAt('twice', inFrame(board, { x: 1087, y: 435 }), { label: 'hs' }),
    dotAt('unsure', inFrame(board, { x: 3370, y: 435 })),
    dotAt('label', inFrame(board, { x: 797, y: 435 })),
  );
  const rows = recordsOf(tablesOf(messy), 'dots');
  const row = (id: string) => rows.find(({ item_id }) => item_id === id);

  test('has one row per dot found, those in the tray too', () => {
    expect(rows).toHaveLength(36 + 4);
    expect(rows[0]).toMatchObject({ area: 'tray', counted: false, reason: 'in-tray', flags: '' });
  });

  test('says where a dot lies, whether it counts and what is odd about it', () => {
    expect(row('border')).toMatchObject({
      workshop: 'Nordhaven',
      activity: 'key-metrics',
      instance: '1',
      area: 'lead_time/today/b2',
      link: 'https://miro.com/app/board/uXjVtest%3D/?moveToWidget=border',
      metric: 'lead_time',
      round: 'today',
      band_no: 2,
      role: 'data',
      label: 'HS',
      counted: true,
      reason: null,
      flags: 'border; grouped; same-label',
    });
    expect(row('unsure')).toMatchObject({ band_no: 'na', counted: false, reason: 'dont-know' });
    expect(row('label')).toMatchObject({ band_no: null, counted: false, reason: 'on-label' });
  });

  test('typed votes are rows without an item', () => {
    const typed = recordsOf(
      tablesOf(board, { 'key-metrics/change_fail/year': [0, 2, 0, 0, 0, 0, 1] }),
      'dots',
    );
    expect(typed.slice(36)).toEqual([
      expect.objectContaining({
        item_id: null,
        link: null,
        flags: 'typed',
        band_no: 2,
        role: 'unknown',
        counted: true,
      }),
      expect.objectContaining({ band_no: 2, counted: true }),
      expect.objectContaining({ band_no: 'na', counted: false, reason: 'dont-know' }),
    ]);
  });
});

test('stories.csv has the words of every story', () => {
  const { x, y } = itemOf(board, 'deploy_frequency/stories').box;
  const told = withItems(board, noteAt('s', { x: x + 200, y: y + 200 }, '<p>We release =daily</p>'));
  expect(recordsOf(tablesOf(told), 'stories')).toMatchObject([
    {
      item_id: 's',
      text: 'We release =daily',
      metric: 'deploy_frequency',
      number: 1,
      area: 'deploy_frequency/stories',
    },
  ]);
});

test('an empty board gives headers and no dots', () => {
  expect(tablesOf(emptyBoard).map(({ name, rows }) => [name, rows.length])).toEqual([
    ['metrics', 48],
    ['dots', 0],
    ['stories', 0],
  ]);
});
