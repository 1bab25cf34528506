import { afterEach, expect, test } from 'vitest';
import { openRoom, type Room } from './testing/sit-down.ts';

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
