import { afterEach, expect, test } from 'vitest';
import { type JournalRow, journalIndex } from '../../shared/board/journal.ts';
import type { BoardError } from '../../shared/errors.ts';
import { type OpenBoard, openBoard } from '../board/testing/open-board.ts';
import { createMiroHost } from '../miro/host.ts';
import { createJournal } from './journal.ts';

let board: OpenBoard;
afterEach(() => board.close());

const openJournal = () => {
  board = openBoard();
  const host = createMiroHost(board.miro);
  const listeners = { onChange: () => undefined, onDamage: () => undefined };
  return { host, journal: createJournal(host, 'desk', listeners) };
};

const row = (id: string, text = ''): JournalRow => ({
  do: 'create',
  key: `1/a/${id}`,
  id,
  frame: null,
  left: { kind: 'shape', box: { x: 0, y: 0, width: 1, height: 1 }, text, style: null },
});

const entry = (id: string) => ({ id, label: `Operation ${id}`, corners: {}, now: 0 });

test('only the last ten operations are remembered, and what is forgotten takes up no room', async () => {
  const { host, journal } = openJournal();
  for (let at = 1; at <= 12; at += 1) await journal.begin(host, entry(`${at}`), [row('item')]);
  expect(journal.entries().map((head) => head.id)).toEqual([
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
    '11',
    '12',
  ]);
  expect(await host.load('journal/2/0')).toBeUndefined();
  expect(await host.load('journal/3/0')).toMatchObject({ rows: [{ id: 'item' }] });
});

test('an operation too long for one value is kept in several', async () => {
  const { host, journal } = openJournal();
  const rows = Array.from({ length: 900 }, (_, at) => row(`${at}`, 'ü'.repeat(40)));
  const head = await journal.begin(host, entry('long'), rows);
  expect(head.chunks).toBeGreaterThan(1);
  expect(await journal.rows(host, head)).toEqual(rows);
});

test('two colleagues who write at the same moment lose nothing of each other’s', async () => {
  const { host, journal } = openJournal();
  const bob = createMiroHost(board.join({ id: 'bob', name: 'Bob' }).miro);
  const his = createJournal(bob, 'his', { onChange: () => undefined, onDamage: () => undefined });
  const [one, two] = await Promise.all([
    journal.begin(host, entry('one'), []),
    his.begin(bob, entry('two'), []),
  ]);
  await Promise.all([journal.complete(host, one, [row('item')]), his.mark(bob, two, { beat: 5 })]);
  const { entries } = journalIndex.parse(await host.load('journal/index'));
  expect(entries.toSorted((a, b) => a.id.localeCompare(b.id))).toMatchObject([
    { id: 'one', state: 'written', chunks: 1 },
    { id: 'two', beat: 5 },
  ]);
});

test('rows that cannot be read are refused by name', async () => {
  const { host, journal } = openJournal();
  const head = await journal.begin(host, entry('odd'), [row('item')]);
  await host.save('journal/odd/0', { rows: [{ do: 'dance' }] });
  await expect(journal.rows(host, head)).rejects.toMatchObject({
    code: 'bad-storage' satisfies BoardError['code'],
    details: { key: 'journal/odd/0' },
  });
});
