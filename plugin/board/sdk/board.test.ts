import { afterEach, describe, expect, test } from 'vitest';
import { type OpenBoard, openBoard } from '../testing/open-board.ts';

const opened: OpenBoard[] = [];
const open = (...options: Parameters<typeof openBoard>) => {
  const board = openBoard(...options);
  opened.push(board);
  return board;
};
afterEach(() => {
  for (const board of opened.splice(0)) board.close();
});

test('items are found by type and by the titles of their tags', async () => {
  const { miro } = open();
  const risk = await miro.board.createTag({ title: 'risk', color: 'red' });
  const note = await miro.board.createStickyNote({ tagIds: [risk.id] });
  const card = await miro.board.createCard({ title: 'card', tagIds: [risk.id] });
  const shape = await miro.board.createShape();
  const ids = async (filter?: Parameters<typeof miro.board.get>[0]) =>
    (await miro.board.get(filter)).map((item) => item.id).toSorted();
  expect(await ids()).toEqual([risk.id, note.id, card.id, shape.id].toSorted());
  expect(await ids({ type: ['card', 'shape'] })).toEqual([card.id, shape.id].toSorted());
  expect(await ids({ tags: 'risk' })).toEqual([note.id, card.id].toSorted());
  expect(await ids({ type: 'card', tags: ['risk', 'other'] })).toEqual([card.id]);
  expect(await ids({ tags: ['nobody has this'] })).toEqual([]);
});

test('selecting with no filter selects everything that can be seen', async () => {
  const { miro, session } = open();
  const note = await miro.board.createStickyNote();
  const shape = await miro.board.createShape();
  await miro.board.createTag({ title: 'risk' });
  expect(await miro.board.select()).toHaveLength(2);
  expect(await miro.board.deselect({ type: 'shape' })).toMatchObject([{ id: shape.id }]);
  expect(session.selection.get()).toEqual([note.id]);
  expect(await miro.board.getSelection()).toMatchObject([{ id: note.id, type: 'sticky_note' }]);
});

test('a group whose items are all selected is selected too', async () => {
  const { miro, session } = open();
  const items = [await miro.board.createShape(), await miro.board.createShape()];
  const group = await miro.board.group({ items });
  session.selection.set(items.map((item) => item.id));
  expect((await miro.board.getSelection()).map((item) => item.type)).toEqual(['shape', 'shape', 'group']);
  session.selection.set([items[0]?.id ?? '']);
  expect(await miro.board.getSelection()).toHaveLength(1);
  expect(await miro.board.select({ type: 'group' })).toMatchObject([{ id: group.id }]);
  expect(session.selection.get()).toEqual(items.map((item) => item.id));
  await miro.board.deselect({ type: 'group' });
  expect(session.selection.get()).toEqual([]);
});

test('the viewport is a rectangle by its top-left corner, and shows at least what it was asked for', async () => {
  const { miro } = open();
  const { viewport } = miro.board;
  expect(await viewport.get()).toEqual({ x: -640, y: -360, width: 1280, height: 720 });
  const shown = await viewport.set({ viewport: { x: 0, y: 0, width: 100, height: 100 } });
  expect(shown.y).toBe(0);
  expect(shown.width).toBeGreaterThan(100);
  const frame = await miro.board.createFrame({ x: 5000, width: 1280, height: 720 });
  await viewport.zoomTo(frame);
  expect((await viewport.get()).x).toBeGreaterThan(4000);
  await viewport.setZoom(50);
  expect(await viewport.getZoom()).toBeCloseTo(4);
  await expect(viewport.zoomTo([])).rejects.toThrow();
});

test('a free place is found beside what is there, by its centre', async () => {
  const { miro } = open();
  await miro.board.createFrame({ width: 1000, height: 400 });
  const place = await miro.board.findEmptySpace({ x: 0, y: 0, width: 200, height: 100 });
  expect(place).toEqual({ x: 0, y: 350, width: 200, height: 100 });
});

test('a panel hands its result to whoever opened it, and its data to itself', async () => {
  const { miro, connect, session } = open();
  const panel = connect('panel');
  const opening = await miro.board.ui.openPanel<{ tab: string }, { done: boolean }>({
    url: 'panel/index.html',
    data: { tab: '7' },
  });
  expect(await panel.board.ui.getPanelData()).toEqual({ tab: '7' });
  await panel.board.ui.closePanel({ done: true });
  expect(await opening.waitForClose()).toEqual({ done: true });
  expect(session.shell.isPanelOpen()).toBe(false);
  await expect(panel.board.ui.closePanel()).rejects.toThrow(
    "The app is trying to close a panel, but there's no open panel associated with this app.",
  );
});

test('there is one modal at a time', async () => {
  const { miro } = open();
  expect(await miro.board.ui.canOpenModal()).toBe(true);
  const opening = await miro.board.ui.openModal({ url: 'modal.html' });
  expect(await miro.board.ui.canOpenModal()).toBe(false);
  await miro.board.ui.closeModal();
  expect(await opening.waitForClose()).toBeUndefined();
});

test('a notification of more than eighty characters is cut, or refused', async () => {
  const long = 'x'.repeat(81);
  const lenient = open({ preset: 'lenient' });
  await lenient.miro.board.notifications.showError(long);
  expect(lenient.shell.notifications).toEqual([{ kind: 'error', message: long.slice(1) }]);
  const strict = open({ preset: 'strict' });
  await expect(strict.miro.board.notifications.showInfo(long)).rejects.toThrow('80');
});

test('who is here, which board this is, and what it can do', async () => {
  const { miro, join } = open();
  join({ id: 'bob', name: 'Bob' });
  expect(await miro.board.getUserInfo()).toMatchObject({ id: 'anna', name: 'Anna' });
  expect(await miro.board.getOnlineUsers()).toEqual([
    { id: 'anna', name: 'Anna' },
    { id: 'bob', name: 'Bob' },
  ]);
  expect(await miro.board.getInfo()).toMatchObject({ id: 'test', locale: 'en' });
  expect(await miro.board.canUse('timer')).toBe(false);
});

test('app data and metadata are kept by key, and null clears a key', async () => {
  const { miro } = open();
  await miro.board.setAppData('a', 1);
  await miro.board.setAppData('b', [2]);
  expect(await miro.board.getAppData()).toEqual({ a: 1, b: [2] });
  expect(await miro.board.setAppData('a', null)).toEqual({ b: [2] });
  expect(await miro.board.getAppData('b')).toEqual([2]);
  const note = await miro.board.createStickyNote();
  await note.setMetadata('key', { role: 'header' });
  expect(await miro.board.getMetadata(note, 'key')).toEqual({ role: 'header' });
  expect(await note.getMetadata()).toEqual({ key: { role: 'header' } });
  const frame = await miro.board.createFrame();
  await expect(frame.setMetadata('key', 1)).rejects.toThrow('cannot have metadata');
});

test('a link to an item of the same board is followed, any other is not', async () => {
  const { miro } = open();
  const far = await miro.board.createShape({ x: 9000 });
  const near = await miro.board.createShape({
    linkedTo: `https://miro.com/app/board/b/?moveToWidget=${far.id}`,
  });
  expect(await near.goToLink()).toBe(true);
  expect((await miro.board.viewport.get()).x).toBeGreaterThan(8000);
  expect(await far.goToLink()).toBe(false);
});

describe('what the local board does not do is refused by name', () => {
  test.each<readonly [string, (miro: OpenBoard['miro']) => Promise<unknown>]>([
    ['board.getIdToken()', (miro) => miro.board.getIdToken()],
    ['timer.start()', (miro) => miro.board.timer.start(1000)],
    ['collaboration.startSession()', (miro) => miro.board.collaboration.startSession({ name: 's' })],
    ['attention.isFollowing()', (miro) => miro.board.collaboration.attention.isFollowing()],
    ['experimental.getVotingResults()', (miro) => miro.board.experimental.getVotingResults()],
    ['experimental.tools.getTool()', (miro) => miro.board.experimental.tools.getTool()],
    ['Items of type mindmap_node', (miro) => miro.board.experimental.createMindmapNode()],
  ])('%s', async (name, call) => {
    const { miro } = open();
    const error = await call(miro).catch((thrown: Error) => thrown.message);
    expect(error).toContain(name);
    expect(error).toMatch(/(is|are) not on the local board yet\.$/);
  });
});

test('an app can take back and redo what its user did', async () => {
  const { miro, engine } = open();
  await miro.board.createShape();
  const { history } = miro.board.experimental;
  expect(await history.canUndo()).toBe(true);
  await history.undo();
  expect(engine.items()).toEqual([]);
  await history.redo();
  expect(engine.items()).toHaveLength(1);
  expect(await history.canRedo()).toBe(false);
});
