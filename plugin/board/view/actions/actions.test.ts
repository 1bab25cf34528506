import { afterEach, expect, test } from 'vitest';
import type { ItemData } from '../../engine/engine.ts';
import { clearBoard } from '../bars/clear-board.ts';
import { actOn } from '../seat.ts';
import { type SeatInNode, seatInNode } from '../testing/seat-in-node.ts';
import { connectorProps, makeItem } from '../tools/make-item.ts';
import { copyTo } from './copies.ts';
import { EDIT_ACTIONS, NUDGES } from './edit-actions.ts';

let seat: SeatInNode;
const open = (query = ''): SeatInNode => {
  seat = seatInNode(query);
  return seat;
};
afterEach(() => seat.leave());

const items = (): readonly ItemData[] => seat.session.engine.items();

test('an item made over a frame belongs to it', () => {
  const { place, item } = open();
  const frame = place('frame', { width: 800, height: 600 });
  const made = actOn(seat, (edit) =>
    makeItem(edit, { name: 'sticky_note', colour: 'pink' }, { x: 100, y: 50 }),
  );
  expect(item(made ?? '')).toMatchObject({ parentId: frame, x: 500, y: 350, style: { fillColor: 'pink' } });
});

test('a duplicate lies beside the original, in the same frame, and is selected', () => {
  const { place, session, item } = open();
  const frame = place('frame', { width: 800, height: 600 });
  const note = actOn(seat, (edit) => makeItem(edit, { name: 'sticky_note', colour: 'pink' }, { x: 0, y: 0 }));
  session.selection.set([note ?? '']);
  EDIT_ACTIONS.duplicate.run(seat);
  const [copy = ''] = session.selection.get();
  expect(copy).not.toBe(note);
  expect(item(copy)).toMatchObject({ parentId: frame, x: 420, y: 320 });
});

test('a duplicate is as far away on the screen at every zoom', async () => {
  const { place, session, camera, item } = open();
  session.selection.set([place('shape')]);
  await camera.setZoom(0.1);
  EDIT_ACTIONS.duplicate.run(seat);
  expect(item(session.selection.get()[0] ?? '')).toMatchObject({ x: 200, y: 200 });
});

test('a frame’s duplicate lies beside it, and both are seen', () => {
  const { place, session, camera, item } = open();
  const frame = place('frame', { width: 4000, height: 1000 });
  session.selection.set([frame]);
  EDIT_ACTIONS.duplicate.run(seat);
  expect(item(session.selection.get()[0] ?? '')).toMatchObject({ x: 4040, y: 0 });
  expect(camera.get().width).toBeGreaterThan(8000);
});

test('a copy dropped elsewhere leaves its frame, the original stays', () => {
  const { place, session, item } = open();
  place('frame', { width: 800, height: 600 });
  const note = actOn(seat, (edit) => makeItem(edit, { name: 'text' }, { x: 0, y: 0 })) ?? '';
  const before = item(note);
  copyTo(seat, [note], { x: 5000, y: 0 });
  expect(item(session.selection.get()[0] ?? '')).toMatchObject({ parentId: null, x: 5000 });
  expect(item(note)).toEqual(before);
});

test('a copied frame brings its children and the lines between them', () => {
  const { place, session } = open();
  const frame = place('frame', { width: 800, height: 600 });
  const [a, b] = [-100, 100].map(
    (x) => actOn(seat, (edit) => makeItem(edit, { name: 'text' }, { x, y: 0 })) ?? '',
  );
  place('connector', connectorProps(a ?? '', b ?? ''));
  copyTo(seat, [frame], { x: 1000, y: 0 });
  expect(items()).toHaveLength(8);
  expect(session.engine.childrenOf(session.selection.get()[0] ?? '')).toHaveLength(2);
});

test('what is deleted comes back with undo', () => {
  const { place, session } = open();
  const note = place('sticky_note', { content: 'keep me' });
  session.selection.set([note]);
  EDIT_ACTIONS.remove.run(seat);
  expect(items()).toEqual([]);
  expect(session.selection.get()).toEqual([]);
  EDIT_ACTIONS.undo.run(seat);
  expect(items()).toMatchObject([{ id: note, content: 'keep me' }]);
});

test('two items can be grouped and taken apart again', () => {
  const { place, session } = open();
  session.selection.set([place('shape'), place('shape')]);
  expect(EDIT_ACTIONS.ungroup.when(seat)).toBe(false);
  EDIT_ACTIONS.group.run(seat);
  expect(session.engine.groups()).toHaveLength(1);
  expect(EDIT_ACTIONS.group.when(seat)).toBe(false);
  EDIT_ACTIONS.ungroup.run(seat);
  expect(session.engine.groups()).toEqual([]);
});

test('arrow keys move what is selected a little', () => {
  const { place, session, item } = open();
  const shape = place('shape');
  session.selection.set([shape]);
  NUDGES.find((nudge) => nudge.keys.includes('ArrowRight'))?.run(seat);
  NUDGES.find((nudge) => nudge.keys.includes('Shift+ArrowDown'))?.run(seat);
  expect(item(shape)).toMatchObject({ x: 4, y: 40 });
});

test('frames are not brought to the front, their neighbours are', () => {
  const { place, session } = open();
  const [frame, a, b] = [place('frame'), place('shape'), place('shape')];
  session.selection.set([frame, a]);
  EDIT_ACTIONS.front.run(seat);
  expect(items().map(({ id }) => id)).toEqual([frame, b, a]);
});

test('clearing the board is one step to undo', () => {
  const { place, session } = open();
  const frame = place('frame', { width: 800, height: 600 });
  actOn(seat, (edit) => makeItem(edit, { name: 'text' }, { x: 0, y: 0 }));
  const before = items();
  clearBoard(seat);
  expect(items()).toEqual([]);
  session.engine.undo(session.user);
  expect(items()).toEqual(before);
  expect(session.engine.childrenOf(frame)).toHaveLength(1);
});

test('a viewer is told why nothing happens', () => {
  const { shell } = open('?role=viewer');
  expect(actOn(seat, (edit) => edit.create('text', {}))).toBeUndefined();
  expect(items()).toEqual([]);
  expect(shell.state.getState().toasts).toMatchObject([{ kind: 'info' }]);
});

test('what Miro’s rules refuse becomes a notice', () => {
  const { shell } = open();
  actOn(seat, (edit) => edit.create('frame', { width: 10 }));
  expect(shell.state.getState().toasts).toMatchObject([{ kind: 'error' }]);
});
