import { expect, test } from 'vitest';
import { toBoardItems } from './read-board.ts';

const frame = {
  id: 'f',
  type: 'frame',
  x: 500,
  y: 300,
  width: 1000,
  height: 600,
  title: 'Frame',
  parentId: null,
};
const inFrame = { parentId: 'f', relativeTo: 'parent_top_left' };
const boxOf = (found: readonly unknown[], id: string) =>
  toBoardItems(found).find((item) => item.id === id)?.box;

test('children of frames are given in board coordinates, in whatever order they come', () => {
  const note = { id: 'n', type: 'sticky_note', x: 100, y: 50, width: 20, height: 20, ...inFrame };
  expect(boxOf([note, frame], 'n')).toEqual({ x: 90, y: 40, width: 20, height: 20 });
});

test('a branch of a mind map counts from the centre of its parent', () => {
  const root = { id: 'r', type: 'mindmap_node', x: 10, y: 10, width: 100, height: 100 };
  const branch = {
    id: 'b',
    type: 'mindmap_node',
    x: 200,
    y: 0,
    width: 10,
    height: 10,
    parentId: 'r',
    relativeTo: 'parent_center',
  };
  expect(boxOf([root, branch], 'b')).toEqual({ x: 205, y: 5, width: 10, height: 10 });
});

test('the text “null” is no parent', () => {
  const note = { id: 'n', type: 'text', x: 5, y: 5, width: 10, height: 10, parentId: 'null' };
  expect(toBoardItems([note])[0]).toMatchObject({ parentId: null, box: { x: 0, y: 0 } });
});

test('what has no place is left out: children of unsupported parents and of parents nobody knows', () => {
  const nowhere = { id: 'n', type: 'sticky_note', x: -Infinity, y: -Infinity, width: 9, height: 9 };
  const orphan = {
    id: 'o',
    type: 'sticky_note',
    x: 1,
    y: 1,
    parentId: 'elsewhere',
    relativeTo: 'parent_top_left',
  };
  expect(toBoardItems([nowhere, orphan, frame]).map((item) => item.id)).toEqual(['f']);
});

test('parents that go in circles do not hang the reader', () => {
  const a = { id: 'a', type: 'frame', x: 0, y: 0, parentId: 'b' };
  const b = { id: 'b', type: 'frame', x: 0, y: 0, parentId: 'a' };
  expect(toBoardItems([a, b])).toEqual([]);
});

test('groups and tags are no items, but tags are named on theirs', () => {
  const tag = { id: 't', type: 'tag', title: 'outlier' };
  const group = { id: 'g', type: 'group', itemsIds: ['n'] };
  const note = { id: 'n', type: 'sticky_note', x: 0, y: 0, tagIds: ['t', 'unknown'], groupId: 'g' };
  expect(toBoardItems([note, tag, group])).toMatchObject([{ id: 'n', tags: ['outlier'], groupId: 'g' }]);
});

test('a connector lies between the centres of its ends', () => {
  const note = { id: 'n', type: 'sticky_note', x: 100, y: 100, width: 10, height: 10, ...inFrame };
  const line = { id: 'l', type: 'connector', start: { item: 'f' }, end: { item: 'n' } };
  expect(toBoardItems([frame, note, line]).find((item) => item.id === 'l')).toMatchObject({
    link: { from: 'f', to: 'n' },
    box: { x: 100, y: 100, width: 400, height: 200 },
  });
});

test('an item of an unknown type, or with odd properties, is still an item', () => {
  const emoji = {
    id: 'e',
    type: 'emoji',
    x: 1,
    y: 2,
    width: 4,
    height: 4,
    style: 'bright',
    content: 7,
    rotation: '90',
  };
  expect(toBoardItems([emoji, null, 'noise', { id: 5 }])).toMatchObject([
    { id: 'e', kind: 'other', type: 'emoji', text: '', style: {}, rotation: 0, box: { x: -1, y: 0 } },
  ]);
});
