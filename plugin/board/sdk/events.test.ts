import type { Miro } from '@mirohq/websdk-types';
import { afterEach, describe, expect, test } from 'vitest';
import { mouse } from '../testing/actors.ts';
import { type OpenBoard, openBoard, type Seat } from '../testing/open-board.ts';

const opened: OpenBoard[] = [];
const open = (...options: Parameters<typeof openBoard>) => {
  const board = openBoard(...options);
  opened.push(board);
  return board;
};
afterEach(() => {
  for (const board of opened.splice(0)) board.close();
});

const EVENTS = ['items:create', 'experimental:items:update', 'items:delete'] as const;

/** Writes down the items of each event an app hears. */
const listen = async (miro: Miro): Promise<string[]> => {
  const heard: string[] = [];
  const note =
    (event: string) =>
    ({ items }: { items: { id: string }[] }): void => {
      heard.push(`${event} ${items.map((item) => item.id).join()}`);
    };
  await miro.board.ui.on('items:create', note('items:create'));
  await miro.board.ui.on('experimental:items:update', note('experimental:items:update'));
  await miro.board.ui.on('items:delete', note('items:delete'));
  return heard;
};

/** Everything the board sent before has arrived. */
const settled = (...seats: Pick<Seat, 'miro'>[]): Promise<unknown> =>
  Promise.all(seats.map(({ miro }) => miro.board.ui.canOpenModal()));

describe.each(['lenient', 'strict'] as const)('under the %s preset', (preset) => {
  test('every page of the app hears of items made, moved and deleted, and of nothing else', async () => {
    const board = open({ preset });
    const panel = board.connect('panel');
    const heard = [await listen(board.miro), await listen(panel)];
    const note = await board.miro.board.createStickyNote();
    note.content = '<p>words</p>';
    await note.sync();
    note.x = 5;
    await note.sync();
    await board.miro.board.remove(note);
    await settled(board, { miro: panel });
    const expected = EVENTS.map((event) => `${event} ${note.id}`);
    expect(heard).toEqual([expected, expected]);
  });

  test('a copy made by a person is not announced', async () => {
    const board = open({ preset });
    const heard = await listen(board.miro);
    const { id } = await board.miro.board.createShape();
    board.engine.act(mouse(board.session.user), (edit) => edit.duplicate([id], { x: 10, y: 10 }));
    await settled(board);
    expect(heard).toEqual([`items:create ${id}`]);
    expect(board.engine.items()).toHaveLength(2);
  });

  test('a broadcast reaches all other tabs, and not the one that sends it', async () => {
    const board = open({ preset });
    const tabs = [board, board.join({ id: 'anna' }), board.join({ id: 'bob' })];
    const heard: string[] = [];
    for (const [index, { miro }] of tabs.entries()) {
      await miro.board.events.on('hello', (payload: string) => heard.push(`${index} ${payload}`));
    }
    await board.miro.board.events.broadcast('hello', 'there');
    await settled(...tabs);
    expect(heard.toSorted()).toEqual(['1 there', '2 there']);
  });

  test('a watched value is told at once, and to every tab with each change, the writer included', async () => {
    const board = open({ preset });
    const bob = board.join({ id: 'bob' });
    const collection = board.miro.board.storage.collection('votes: all');
    await collection.set('a:b', 1);
    const heard: unknown[] = [];
    const watch = async (who: string, { miro }: Pick<Seat, 'miro'>): Promise<void> =>
      miro.board.storage
        .collection('votes: all')
        .onValue('a:b', (value, version) => heard.push([who, value, version]));
    await watch('anna', board);
    await watch('bob', bob);
    await collection.set('a:b', 2);
    await collection.remove('a:b');
    await settled(board, bob);
    expect(heard.slice(0, 2)).toEqual([
      ['anna', 1, '1'],
      ['bob', 1, '1'],
    ]);
    expect(heard.slice(2)).toHaveLength(4);
    expect(heard).toContainEqual(['anna', 2, '2']);
    expect(heard).toContainEqual(['bob', undefined, '0']);
  });

  test('a handler that was taken off hears no more', async () => {
    const board = open({ preset });
    const heard: unknown[] = [];
    const handler = ({ items }: { items: unknown[] }): void => {
      heard.push(...items);
    };
    const { ui } = board.miro.board;
    await ui.on('selection:update', handler);
    const { id } = await board.miro.board.createShape();
    await board.miro.board.select({ id });
    await ui.off('selection:update', handler);
    await board.miro.board.deselect();
    await settled(board);
    expect(heard).toMatchObject([{ id }]);
  });

  test('online users are announced as they come and go', async () => {
    const board = open({ preset });
    const heard: string[] = [];
    await board.miro.board.ui.on('online_users:update', ({ users }: { users: { name: string }[] }) => {
      heard.push(users.map((user) => user.name).join());
    });
    const bob = board.join({ id: 'bob', name: 'Bob' });
    bob.leave();
    await settled(board);
    expect(heard).toEqual(['Anna,Bob', 'Anna']);
  });
});

test.each([
  ['lenient', 1],
  ['strict', 0],
] as const)('what others make is heard or not: %s, %i', async (preset, count) => {
  const board = open({ preset });
  const bob = board.join({ id: 'bob', name: 'Bob' });
  const heard = await listen(bob.miro);
  await board.miro.board.createShape();
  await settled(bob);
  expect(heard).toHaveLength(count);
});

test.each([
  ['lenient', 2],
  ['strict', 1],
] as const)('writing an equal value is told again or not: %s, %i', async (preset, count) => {
  const board = open({ preset });
  const collection = board.miro.board.storage.collection('c');
  const heard: unknown[] = [];
  await collection.onValue('k', (value) => {
    if (value !== undefined) heard.push(value);
  });
  await collection.set('k', { a: 1 });
  await collection.set('k', { a: 1 });
  await settled(board);
  expect(heard).toHaveLength(count);
});

test('the press of the icon is heard by the headless page alone', async () => {
  const board = open();
  const panel = board.connect('panel');
  const heard: string[] = [];
  await board.miro.board.ui.on('icon:click', () => heard.push('headless'));
  await panel.board.ui.on('icon:click', () => heard.push('panel'));
  board.pressIcon();
  await settled(board, { miro: panel });
  expect(heard).toEqual(['headless']);
});
