import { afterEach, describe, expect, test } from 'vitest';
import { centreOfItem, idOf, peopleAt } from './testing/people.ts';
import { openRoom, type Room } from './testing/sit-down.ts';

let room: Room;
afterEach(() => room.close());

const INSERT = { do: 'insert', activity: 'key-metrics' } as const;
const used = () => room.board.budget().hour.used;

test('a live tally shows a dot soon after it was dropped', async () => {
  room = openRoom();
  const people = peopleAt(room);
  const { desk, tell } = room.sitDown();
  await tell(INSERT);
  await tell({ do: 'live', on: true });
  const counts = () => desk.state().activities[0]?.view?.sections[0]?.distribution?.above.counts;
  people.dot(centreOfItem(room, await idOf(room, 'lead_time/today/b4')));
  await room.clock.advance(600);
  await room.clock.advance(600);
  expect(counts()).toEqual([0, 0, 0, 1, 0, 0]);
  await tell({ do: 'live', on: false });
  people.dot(centreOfItem(room, await idOf(room, 'lead_time/today/b4')));
  await room.clock.advance(60_000);
  expect(counts()).toEqual([0, 0, 0, 1, 0, 0]);
});

test('changes that nobody announces are seen too, a little later', async () => {
  room = openRoom({ preset: 'strict' });
  const people = peopleAt(room);
  const { desk, tell } = room.sitDown();
  await tell(INSERT);
  await tell({ do: 'live', on: true });
  people.dot(centreOfItem(room, await idOf(room, 'lead_time/today/b4')));
  for (let second = 0; second < 25; second += 1) await room.clock.advance(1_000);
  const counts = desk.state().activities[0]?.view?.sections[0]?.distribution?.above.counts;
  expect(counts).toEqual([0, 0, 0, 1, 0, 0]);
});

describe.each(['lenient', 'strict'] as const)('an hour of live tally under the %s preset', (preset) => {
  test('costs at most 30 % of the hourly credits, however much happens', { timeout: 60_000 }, async () => {
    room = openRoom({ preset });
    const people = peopleAt(room);
    const { tell } = room.sitDown();
    await tell({ do: 'hello' });
    await tell({ do: 'live', on: true });
    const note = people.note({ x: 0, y: 0 });
    const before = used();
    for (let second = 0; second < 3_590; second += 2) {
      people.move(note, { x: second, y: 0 });
      await room.clock.advance(2_000);
    }
    expect(used() - before).toBeGreaterThan(80_000);
    expect(used() - before).toBeLessThanOrEqual(300_000);
  });
});
