import { afterEach, expect, test } from 'vitest';
import { centreOfItem, idOf, peopleAt } from './testing/people.ts';
import { openRoom, type Room } from './testing/sit-down.ts';
import { slowLine } from './testing/slow-line.ts';

let room: Room;
afterEach(() => room.close());

const organise = (participants: number) =>
  ({ do: 'settings', settings: { organisation: '', participants } }) as const;

test.each([
  [200, 60, 0],
  [200, 60, 300],
  [60, 20, 100],
  [60, 20, 400],
  [30, 40, 0],
  [30, 40, 200],
])(
  'two who save %i and %i participants at once, with %i ms to the board, carry no vote into another cell',
  {
    timeout: 30_000,
  },
  async (one, two, latency) => {
    room = openRoom();
    const anna = room.sitDown(room.board, slowLine(room.clock, latency));
    const bob = room.sitDown(room.board.join({ id: 'bob', name: 'Bob' }), slowLine(room.clock, latency));
    await anna.tell({ do: 'insert', activity: 'key-metrics' });
    await bob.tell({ do: 'hello' });
    const people = peopleAt(room);
    for (const cell of ['lead_time/today/b2', 'change_fail/year/b3', 'time_to_restore/year/b6']) {
      people.dot(centreOfItem(room, await idOf(room, cell)));
    }
    const before = await countsSeenBy(anna);
    expect(before.flat(2).reduce((sum, count) => sum + count, 0)).toBe(3);
    await Promise.all([anna.tell(organise(one)), bob.tell(organise(two))]);
    expect(anna.desk.state().settings).toEqual(bob.desk.state().settings);
    expect(await countsSeenBy(anna)).toEqual(before);
    const height = await frameHeight();
    await anna.tell(organise(anna.desk.state().settings.participants));
    expect(await frameHeight()).toBe(height);
    expect(await countsSeenBy(bob)).toEqual(before);
  },
);

const frameHeight = async () => room.board.engine.boundsOf(await idOf(room, 'frame'))?.height;

const countsSeenBy = async ({ tell }: ReturnType<Room['sitDown']>) => {
  const { activities } = await tell({ do: 'refresh' });
  const sections = activities[0]?.view?.sections ?? [];
  return sections.map(({ distribution }) => [
    [...(distribution?.above.counts ?? [])],
    [...(distribution?.below.counts ?? [])],
  ]);
};
