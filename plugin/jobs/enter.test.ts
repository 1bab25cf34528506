import { afterEach, expect, test } from 'vitest';
import { openRoom, type Room } from './testing/sit-down.ts';
import { slowLine } from './testing/slow-line.ts';

let room: Room;
afterEach(() => room.close());

test('counts typed for two rounds and saved at once are both kept', { timeout: 30_000 }, async () => {
  room = openRoom({ preset: 'strict' });
  const { desk, tell } = room.sitDown();
  await tell({ do: 'insert', activity: 'key-metrics' });
  const today = { do: 'enter', entry: 'key-metrics/lead_time/today', counts: [5, 0, 0, 0, 0, 0, 0] } as const;
  const year = { do: 'enter', entry: 'key-metrics/lead_time/year', counts: [0, 0, 0, 0, 0, 7, 0] } as const;
  await room.clock.until(
    Promise.all([
      desk.handle({ ...today, counts: [...today.counts] }),
      desk.handle({ ...year, counts: [...year.counts] }),
    ]),
  );
  const entries = desk.state().activities[0]?.view?.sections[0]?.entries;
  expect(entries?.map(({ counts }) => counts)).toEqual([today.counts, year.counts]);
});

test.each([0, 100, 300])(
  'counts typed by two people at once, with %i ms to the board, are both kept',
  { timeout: 30_000 },
  async (latency) => {
    room = openRoom();
    const anna = room.sitDown(room.board, slowLine(room.clock, latency));
    const bob = room.sitDown(room.board.join({ id: 'bob', name: 'Bob' }), slowLine(room.clock, latency));
    await anna.tell({ do: 'insert', activity: 'key-metrics' });
    await bob.tell({ do: 'hello' });
    await Promise.all([
      anna.tell({ do: 'enter', entry: 'key-metrics/lead_time/today', counts: [1] }),
      anna.tell({ do: 'enter', entry: 'key-metrics/lead_time/year', counts: [2] }),
      bob.tell({ do: 'enter', entry: 'key-metrics/change_fail/today', counts: [3] }),
    ]);
    const collection = room.board.connect().board.storage.collection('mesh-accelerate');
    expect(await collection.get('entries')).toEqual({
      'key-metrics/lead_time/today': [1],
      'key-metrics/lead_time/year': [2],
      'key-metrics/change_fail/today': [3],
    });
  },
);

test('counts for something unknown, too many or too large are refused with a clear word', async () => {
  room = openRoom();
  const { desk, tell, notices } = room.sitDown();
  await tell({ do: 'enter', entry: 'key-metrics/mood/today', counts: [1] });
  expect(notices()).toEqual(['error.no-entry']);
  for (const counts of [[501], [-1], Array.from({ length: 21 }, () => 0)]) {
    await desk.receive({ do: 'dismiss', notice: 'error.bad-message' });
    await desk.receive({ do: 'enter', entry: 'key-metrics/lead_time/today', counts });
    expect(notices()).toContain('error.bad-message');
  }
  const collection = room.board.connect().board.storage.collection('mesh-accelerate');
  expect(await collection.get('entries')).toBeUndefined();
});
