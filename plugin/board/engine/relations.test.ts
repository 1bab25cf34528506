import { describe, expect, test } from 'vitest';
import { anna, app, bob, mouse, place } from '../testing/actors.ts';
import { createBoard } from './board.ts';

const open = () => createBoard({ boardId: 'b' });

describe('a connector', () => {
  test('needs two different items that exist', () => {
    const board = open();
    const a = place(board, 'shape');
    const connect = (start: unknown, end: unknown) => place(board, 'connector', { start, end });
    expect(() => connect({ item: a }, undefined)).toThrow('both a start and an end');
    expect(() => connect({ item: a }, { item: a })).toThrow('must be different');
    expect(() => connect({ item: a }, { item: '7' })).toThrow('Cannot find the item with ID: 7.');
    expect(() => connect({ item: a, position: { x: 0, y: 0 }, snapTo: 'top' }, { item: a })).toThrow(
      'Set either position or snapTo',
    );
  });

  test('follows its items, is named by both, and goes with either', () => {
    const board = open();
    const a = place(board, 'shape');
    const b = place(board, 'shape', { x: 300, y: 40 });
    const line = place(board, 'connector', { start: { item: a }, end: { item: b, snapTo: 'left' } });
    expect(board.get(line)).toMatchObject({
      shape: 'curved',
      width: 300,
      height: 40,
      end: { snapTo: 'left' },
    });
    expect(board.get(line)).not.toHaveProperty('x');
    expect(board.get(a)).toMatchObject({ connectorIds: [line] });
    board.act(mouse(anna), (edit) => edit.move(new Map([[b, { x: 500, y: 0 }]])));
    expect(board.get(line)).toMatchObject({ width: 500, height: 0 });
    board.act(mouse(anna), (edit) => edit.remove([b]));
    expect(board.get(line)).toBeUndefined();
    expect(board.get(a)).not.toHaveProperty('connectorIds');
  });
});

describe('tags', () => {
  test('have unique titles, letter for letter', () => {
    const board = open();
    place(board, 'tag', { title: 'risk' });
    place(board, 'tag', { title: 'Risk' });
    expect(() => place(board, 'tag', { title: 'risk' })).toThrow(
      'The title must be unique. Specify a different title for the tag.',
    );
  });

  test('are at most a hundred on a board and eight on an item', () => {
    const board = open();
    const ids = Array.from({ length: 100 }, (_, i) => place(board, 'tag', { title: `tag ${i}` }));
    expect(() => place(board, 'tag', { title: 'one more' })).toThrow(
      'Cannot create more tags. The board has reached the limit of 100 tags.',
    );
    expect(() => place(board, 'sticky_note', { tagIds: ids.slice(0, 9) })).toThrow('8 tags');
  });

  test('leave the items that carry them when they are removed', () => {
    const board = open();
    const tag = place(board, 'tag', { title: 'risk' });
    const note = place(board, 'sticky_note', { tagIds: [tag] });
    board.act(app(anna), (edit) => edit.remove([tag]));
    expect(board.get(note)).toMatchObject({ tagIds: [] });
    expect(board.tags()).toEqual([]);
  });
});

describe('a group', () => {
  test('takes two or more items that are in no other group', () => {
    const board = open();
    const [a, b, c] = [place(board, 'shape'), place(board, 'shape'), place(board, 'shape')];
    const group = (...ids: string[]) => board.act(app(anna), (edit) => edit.group(ids));
    expect(() => group(a)).toThrow('at least 2');
    const id = group(a, b);
    expect(board.get(id)).toEqual({ type: 'group', id, itemsIds: [a, b] });
    expect(board.get(a)).toMatchObject({ groupId: id });
    expect(() => group(b, c)).toThrow('already part of a group');
    board.act(app(anna), (edit) => edit.ungroup(id));
    expect(board.get(a)).not.toHaveProperty('groupId');
    expect(board.groups()).toEqual([]);
  });

  test('joins a frame with all its items at once', () => {
    const board = open();
    const frame = place(board, 'frame', { width: 800, height: 800 });
    const ids = [place(board, 'shape', { x: 50 }), place(board, 'text', { x: -50 })];
    const group = board.act(app(anna), (edit) => edit.group(ids));
    board.act(app(anna), (edit) => edit.addToFrame(frame, [group], { wholeBox: true }));
    expect(board.childrenOf(frame)).toMatchObject([{ x: 450 }, { x: 350 }]);
  });

  test('goes with its items, and ends when only one is left', () => {
    const board = open();
    const [a, b, c] = [place(board, 'shape'), place(board, 'shape'), place(board, 'shape')];
    const group = board.act(app(anna), (edit) => edit.group([a, b, c]));
    board.act(app(anna), (edit) => edit.remove([a]));
    expect(board.get(group)).toMatchObject({ itemsIds: [b, c] });
    board.act(app(anna), (edit) => edit.remove([b]));
    expect(board.get(group)).toBeUndefined();
    expect(board.get(c)).not.toHaveProperty('groupId');
  });
});

describe('a copy', () => {
  test('of a frame has everything inside, metadata and inner connectors included, and is announced as a copy', () => {
    const board = open();
    const frame = place(board, 'frame', { width: 800, height: 800 });
    const [a, b] = [place(board, 'shape', { x: 50 }), place(board, 'shape', { x: -50 })];
    const line = place(board, 'connector', { start: { item: a }, end: { item: b } });
    board.act(app(anna), (edit) => {
      edit.addToFrame(frame, [a, b]);
      edit.setMetadata(a, 'key', 'mine');
    });
    const copied: boolean[] = [];
    board.subscribe((change) => copied.push(change.copied));
    const [copy = ''] = board.act(mouse(bob), (edit) => edit.duplicate([frame], { x: 1000, y: 0 }));
    expect(copied).toEqual([true]);
    const children = board.childrenOf(copy);
    expect(children).toMatchObject([{ x: 450 }, { x: 350 }]);
    expect(children.map((child) => board.metadataOf(child.id))).toEqual([{ key: 'mine' }, {}]);
    const lines = board.items().filter((item) => item.type === 'connector' && item.id !== line);
    expect(lines).toMatchObject([{ start: { item: children[0]?.id }, end: { item: children[1]?.id } }]);
    expect(board.boundsOf(copy)).toMatchObject({ x: 600, y: -400 });
    expect(children[0]).toMatchObject({ createdBy: 'bob' });
  });

  test('of a child stays in the frame it lands in', () => {
    const board = open();
    const frame = place(board, 'frame', { width: 800, height: 800 });
    const note = place(board, 'shape');
    board.act(app(anna), (edit) => edit.addToFrame(frame, [note]));
    const [inside = ''] = board.act(mouse(anna), (edit) => edit.duplicate([note], { x: 100, y: 0 }));
    const [outside = ''] = board.act(mouse(anna), (edit) => edit.duplicate([note], { x: 1000, y: 0 }));
    expect(board.get(inside)).toMatchObject({ parentId: frame, x: 500 });
    expect(board.get(outside)).toMatchObject({ parentId: null, x: 1000 });
  });

  test('of all items of a group is a group of its own', () => {
    const board = open();
    const ids = [place(board, 'shape'), place(board, 'shape')];
    const group = board.act(app(anna), (edit) => edit.group(ids));
    const copies = board.act(mouse(anna), (edit) => edit.duplicate(ids, { x: 10, y: 10 }));
    expect(board.groups().map(({ itemsIds }) => itemsIds)).toEqual([ids, copies]);
    expect(board.get(group)).toMatchObject({ itemsIds: ids });
  });
});

test('while somebody edits an item, the apps of others cannot change it', () => {
  const board = open();
  const note = place(board, 'sticky_note');
  const release = board.lock(note, bob);
  const move = () => board.act(app(anna), (edit) => edit.update(note, { x: 5 }));
  expect(move).toThrow(`Cannot commit the update, because item ${note} is locked by another client.`);
  board.act(app(bob), (edit) => edit.update(note, { x: 7 }));
  release();
  move();
  expect(board.get(note)).toMatchObject({ x: 5 });
});
