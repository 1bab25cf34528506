import { afterEach, expect, test, vi } from 'vitest';
import { type SeatInNode, seatInNode } from '../view/testing/seat-in-node.ts';

const seats: SeatInNode[] = [];
afterEach(() => {
  for (const seat of seats.splice(0)) seat.leave();
});

let boards = 0;
const meet = (...users: readonly string[]): readonly SeatInNode[] => {
  boards += 1;
  const met = users.map((user) => seatInNode(`?user=${user}`, `people-${process.pid}-${boards}`));
  seats.push(...met);
  return met;
};
const online = (seat: SeatInNode | undefined) =>
  seat?.session.presence
    .online()
    .map(({ name }) => name)
    .sort();

test('everybody sees who is at the board, each once', async () => {
  const [anna, bob] = meet('anna', 'bob', 'bob');
  await vi.waitFor(() => expect(online(anna)).toEqual(['Anna', 'Bob']));
  await vi.waitFor(() => expect(online(bob)).toEqual(['Anna', 'Bob']));
});

test('whoever leaves is no longer there', async () => {
  const [anna, bob] = meet('anna', 'bob');
  await vi.waitFor(() => expect(online(anna)).toEqual(['Anna', 'Bob']));
  const changed = vi.fn();
  anna?.session.presence.onOnline(changed);
  bob?.people.leave();
  await vi.waitFor(() => expect(online(anna)).toEqual(['Anna']));
  expect(changed).toHaveBeenCalledTimes(1);
});

test('cursor and selection of one are seen by the others', async () => {
  const [anna, bob] = meet('anna', 'bob');
  const note = bob?.place('sticky_note') ?? '';
  bob?.session.selection.set([note]);
  bob?.people.show({ cursor: { x: 10, y: 20 } });
  await vi.waitFor(() =>
    expect(anna?.people.others()).toMatchObject([
      { name: 'Bob', cursor: { x: 10, y: 20 }, selection: [note] },
    ]),
  );
});

test('what one drags moves for the others before it is dropped', async () => {
  const [anna, bob] = meet('anna', 'bob');
  const shape = bob?.place('shape') ?? '';
  const box = { x: 700, y: 800, width: 100, height: 100 };
  bob?.people.show({ moving: { [shape]: box } });
  await vi.waitFor(() => expect(anna?.scene.rectOf(shape)).toEqual(box));
  bob?.people.show({ moving: {} });
  await vi.waitFor(() => expect(anna?.scene.rectOf(shape)).toMatchObject({ x: -50, y: -50 }));
});

test('a broadcast of an app reaches every other tab and not the own one', async () => {
  const [anna, bob, cleo] = meet('anna', 'bob', 'cleo');
  const heard: unknown[] = [];
  for (const seat of [anna, bob, cleo]) {
    seat?.session.presence.onBroadcast((event, payload) =>
      heard.push([seat.session.user.id, event, payload]),
    );
  }
  anna?.session.presence.broadcast('hi', { n: 1 });
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  expect(heard).toEqual(
    expect.arrayContaining([
      ['bob', 'hi', { n: 1 }],
      ['cleo', 'hi', { n: 1 }],
    ]),
  );
});

test('an app may not change what somebody else is writing, until they are done', async () => {
  const [anna, bob] = meet('anna', 'bob');
  const note = bob?.place('sticky_note') ?? '';
  await vi.waitFor(() => expect(anna?.item(note)).toBeDefined());
  const write = () =>
    anna?.session.engine.act({ who: anna.session.user, by: 'app' }, (edit) =>
      edit.update(note, { content: 'app' }),
    );
  bob?.ui.setState({ editing: note });
  await vi.waitFor(() => expect(write).toThrow('locked by another client'));
  bob?.ui.setState({ editing: null });
  await vi.waitFor(() => expect(write).not.toThrow());
});
