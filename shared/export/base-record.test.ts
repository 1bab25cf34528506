import { expect, test } from 'vitest';
import { newItem } from '../board/testing/apply-plan.ts';
import { BASE_COLUMNS, baseCells, itemLink } from './base-record.ts';

const source = { boardId: 'uXj=/1', workshop: 'Nordhaven', activity: 'key-metrics', instance: '1' };

test('a link opens the board at the item', () => {
  expect(itemLink('uXjV=', '345')).toBe('https://miro.com/app/board/uXjV%3D/?moveToWidget=345');
});

test('there is a cell for every column', () => {
  const item = {
    ...newItem('7', {
      kind: 'sticky_note',
      shape: 'square',
      box: { x: 0, y: 0, width: 1, height: 1 },
      text: '',
      style: { fill: 'gray' },
    }),
    tags: ['O1', 'done'],
  };
  const cells = baseCells(source, { area: 'lead_time/stories', item, text: 'words', flags: ['border'] });
  expect(Object.fromEntries(BASE_COLUMNS.map((column, index) => [column, cells[index]]))).toEqual({
    workshop: 'Nordhaven',
    activity: 'key-metrics',
    instance: '1',
    area: 'lead_time/stories',
    item_id: '7',
    link: itemLink('uXj=/1', '7'),
    text: 'words',
    language: '',
    group: '',
    tags: 'O1; done',
    colour: 'gray',
    created_at: '2026-03-16T10:00:00.000Z',
    modified_at: '2026-03-16T10:00:00.000Z',
    flags: 'border',
  });
});

test('what was typed has neither item nor link', () => {
  const cells = baseCells(source, { area: null, item: null, text: '', flags: ['typed'] });
  expect(cells).toHaveLength(BASE_COLUMNS.length);
  expect([cells[4], cells[5]]).toEqual([null, null]);
});
