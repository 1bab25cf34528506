import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { anna, app, bob, mouse, place } from '../testing/actors.ts';
import { seeded } from '../testing/random.ts';
import { twoDocs } from '../testing/two-docs.ts';
import { createBoard } from './board.ts';
import type { BoardChange } from './engine.ts';

const twoTabs = () => {
  const [here, there] = twoDocs();
  return {
    here: createBoard({ boardId: 'b', doc: here, random: seeded(1) }),
    there: createBoard({ boardId: 'b', doc: there, random: seeded(2) }),
  };
};

test('two tabs show the same board', () => {
  const { here, there } = twoTabs();
  const heard: BoardChange[] = [];
  there.subscribe((change) => heard.push(change));
  const note = place(here, 'sticky_note', { content: 'from here' });
  place(there, 'frame', { width: 600 }, mouse(bob));
  expect(there.items()).toEqual(here.items());
  expect(heard[0]).toMatchObject({ actor: null, created: [{ id: note, content: 'from here' }] });
  expect(heard[1]).toMatchObject({ actor: mouse(bob) });
});

test('two people may change the colour and the text of one note at once', () => {
  const one = createBoard({ boardId: 'b' });
  const note = place(one, 'sticky_note');
  const two = createBoard({ boardId: 'b' });
  Y.applyUpdate(two.doc, Y.encodeStateAsUpdate(one.doc));
  one.act(mouse(anna), (edit) => edit.update(note, { style: { fillColor: 'red' } }));
  two.act(mouse(bob), (edit) => edit.update(note, { content: 'his', style: { textAlign: 'left' } }));
  Y.applyUpdate(two.doc, Y.encodeStateAsUpdate(one.doc));
  expect(two.get(note)).toMatchObject({ content: 'his', style: { fillColor: 'red', textAlign: 'left' } });
});

test('what is wrong in a stored board is left out, and the rest is there', () => {
  const doc = new Y.Doc();
  const good = createBoard({ boardId: 'b', doc });
  const note = place(good, 'sticky_note');
  const items = doc.getMap('items');
  items.set('1', 'not an item');
  items.set('2', new Y.Map([['type', 7]]));
  items.set(
    '3',
    new Y.Map<unknown>([
      ['type', 'shape'],
      ['style.fontSize', 'big'],
    ]),
  );
  items.set(
    '4',
    new Y.Map<unknown>([
      ['type', 'shape'],
      ['x', Number.NaN],
    ]),
  );
  items.set(
    '5',
    new Y.Map<unknown>([
      ['type', 'shape'],
      ['createdAt', 1e300],
    ]),
  );
  items.set(
    '6',
    new Y.Map<unknown>([
      ['type', 'text'],
      ['parentId', 'gone'],
      ['nobody', 'knows'],
    ]),
  );
  doc.getMap('storage').set('rubbish', { value: 1 });
  expect(good.items().map((item) => item.id)).toEqual(['6', note]);
  const again = createBoard({ boardId: 'b', doc });
  expect(again.items()).toEqual(good.items());
  expect(again.get('6')).toMatchObject({ parentId: null });
});

test('storage and app data are shared, and their limits are those of Miro', () => {
  const { here, there } = twoTabs();
  const heard: unknown[] = [];
  there.storage.subscribe((...change) => heard.push(change));
  here.storage.set('c', 'k', { a: 1 });
  here.storage.set('c', 'k', undefined);
  expect(heard).toEqual([
    ['c', 'k', { value: { a: 1 }, version: '1' }],
    ['c', 'k', undefined],
  ]);
  here.storage.setAppData('k', [1]);
  expect(there.storage.appData()).toEqual({ k: [1] });
  const over = (feature: string) => `The data storage limit for "${feature}" has been exceeded.`;
  expect(() => here.storage.set('c', 'k', 'ü'.repeat(33_000))).toThrow(over('storage'));
  expect(() => here.storage.setAppData('more', 'x'.repeat(30 * 1024))).toThrow(over('appData'));
  const note = place(here, 'sticky_note');
  const mark = () => here.act(app(anna), (edit) => edit.setMetadata(note, 'k', 'x'.repeat(6 * 1024)));
  expect(mark).toThrow(over('itemMetadata'));
});

test('a large board stays small: 3,300 items in less than 2 MB, and a move in less than 150 bytes', () => {
  const board = createBoard({ boardId: 'b', random: seeded(7) });
  board.act(mouse(anna), (edit) => {
    for (let i = 0; i < 3000; i += 1)
      edit.create('sticky_note', { x: i * 210, y: i, content: `<p>What somebody wrote on note ${i}</p>` });
    for (let i = 0; i < 300; i += 1) edit.create('shape', { x: i, style: { fillColor: '#2f6fed' } });
  });
  const [note = ''] = board.items().map((item) => item.id);
  expect(Y.encodeStateAsUpdate(board.doc).byteLength).toBeLessThan(2_000_000);
  let moved = 0;
  board.doc.on('update', (update: Uint8Array) => {
    moved = update.byteLength;
  });
  board.act(mouse(anna), (edit) => edit.move(new Map([[note, { x: 5, y: 7 }]])));
  expect(moved).toBeLessThan(150);
});
