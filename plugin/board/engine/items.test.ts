import { describe, expect, test } from 'vitest';
import { anna, app, mouse, place } from '../testing/actors.ts';
import { createBoard } from './board.ts';
import type { BoardEngine } from './engine.ts';

const open = () => createBoard({ boardId: 'b' });
const update = (board: BoardEngine, id: string, props: Readonly<Record<string, unknown>>) =>
  board.act(app(anna), (edit) => edit.update(id, props));

describe('a sticky note', () => {
  test('is 199 × 228 or 350 × 228, and one side gives the other', () => {
    const board = open();
    expect(board.get(place(board, 'sticky_note'))).toMatchObject({ width: 199, height: 228 });
    expect(board.get(place(board, 'sticky_note', { shape: 'rectangle' }))).toMatchObject({
      width: 350,
      height: 228,
    });
    expect(board.get(place(board, 'sticky_note', { width: 398 }))).toMatchObject({ width: 398, height: 456 });
    expect(board.get(place(board, 'sticky_note', { height: 114 }))).toMatchObject({
      width: 99.5,
      height: 114,
    });
  });

  test('changes either its width or its height', () => {
    const board = open();
    const note = place(board, 'sticky_note');
    expect(() => update(board, note, { width: 300, height: 300 })).toThrow(
      'Change either "width", or "height". It\'s not possible to change both properties at the same time.',
    );
    update(board, note, { width: 199, height: 456 });
    expect(board.get(note)).toMatchObject({ width: 398, height: 456 });
  });

  test('knows sixteen colours by name and no others', () => {
    const board = open();
    expect(() => place(board, 'sticky_note', { style: { fillColor: '#ff0000' } })).toThrow(
      "The value of the fillColor style property isn't valid.",
    );
    expect(() => place(board, 'sticky_note', { style: { glow: 1 } })).toThrow(
      'The glow style property is unknown.',
    );
    const note = place(board, 'sticky_note', { style: { fillColor: 'dark_blue' } });
    expect(board.get(note)).toMatchObject({ style: { fillColor: 'dark_blue', textAlign: 'center' } });
  });

  test('shows tags it does not know as text', () => {
    const board = open();
    const note = place(board, 'sticky_note', { content: '<p>a <b>b</b> <script>x</script> 1 < 2</p>' });
    expect(board.get(note)).toMatchObject({
      content: '<p>a <b>b</b> &lt;script&gt;x&lt;/script&gt; 1 < 2</p>',
    });
  });
});

test('a card drops tags it does not know', () => {
  const board = open();
  const card = place(board, 'card', { title: '<p>a <b>b</b></p>', description: '<u>u</u><h1>h</h1>' });
  expect(board.get(card)).toMatchObject({ title: '<p>a b</p>', description: '<u>u</u>h', width: 320 });
});

test('a text is as high as its lines need, and never narrower than 1.7 letters', () => {
  const board = open();
  const short = place(board, 'text', { content: 'short', width: 400 });
  const long = place(board, 'text', { content: 'a longer text '.repeat(20), width: 200 });
  const narrow = place(board, 'text', { content: 'x', width: 1, style: { fontSize: 20 } });
  expect(board.get(short)).toMatchObject({ width: 400, height: 20 });
  expect(Object(board.get(long)).height).toBe(196);
  expect(board.get(narrow)).toMatchObject({ width: 34 });
});

test('an unknown shape is refused by name', () => {
  expect(() => place(open(), 'shape', { shape: 'heptagon' })).toThrow(
    'This is an unknown shape type: heptagon. Specify a supported shape type.',
  );
});

test('a person can leave drawings and emoji, which have a place and a size and nothing else', () => {
  const board = open();
  const drawing = place(board, 'stroke', { x: 5, width: 30, height: 40, content: 'nobody reads this' });
  expect(board.get(drawing)).toMatchObject({ type: 'stroke', x: 5, width: 30, height: 40 });
  expect(board.get(drawing)).not.toHaveProperty('content');
});

test('a picture keeps its form, and must be within reach of the servers of Miro', () => {
  const board = open();
  const url = 'https://example.com/a.png';
  const picture = place(board, 'image', { url, width: 300 });
  expect(board.get(picture)).toMatchObject({ width: 300, height: 300 });
  expect(() => place(board, 'image', { url: 'http://localhost/a.png' })).toThrow('Cannot create the image.');
});

test('resizing by a corner keeps the form of a note and the top-left corner', () => {
  const board = open();
  const note = place(board, 'sticky_note');
  board.act(mouse(anna), (edit) => edit.resize(note, { x: 0, y: 0, width: 398, height: 230 }));
  expect(board.boundsOf(note)).toEqual({ x: 0, y: 0, width: 398, height: 456 });
});

test('ids look like those of Miro and are the same for the same seed', () => {
  const ids = [1, 1].map(() => place(createBoard({ boardId: 'b', random: () => 0.25 }), 'shape'));
  expect(ids[0]).toMatch(/^\d{19}$/);
  expect(ids[0]).toBe(ids[1]);
});

test('sending in front and behind of another item moves it just past that one', () => {
  const board = open();
  const [a, b, c] = [place(board, 'shape'), place(board, 'shape'), place(board, 'shape')];
  const order = () => board.items().map((item) => item.id);
  board.act(app(anna), (edit) => edit.placeBeside([a], b, 'front'));
  expect(order()).toEqual([b, a, c]);
  board.act(app(anna), (edit) => edit.placeBeside([c], b, 'behind'));
  expect(order()).toEqual([c, b, a]);
  board.act(app(anna), (edit) => edit.bringToFront([c, b]));
  expect(order()).toEqual([a, c, b]);
  board.act(app(anna), (edit) => edit.sendToBack([b]));
  expect(order()).toEqual([b, a, c]);
});
