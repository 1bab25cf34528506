import { afterEach, describe, expect, test } from 'vitest';
import { picture } from './testing/people.ts';
import { openRoom, type Room } from './testing/sit-down.ts';

let room: Room;
afterEach(() => room.close());

const INSERT = { do: 'insert', activity: 'key-metrics' } as const;
const DESK = 'the desk of one tab';

/** The page is reloaded in the middle of an insert. */
const reloadWhileInserting = async () => {
  const seat = room.board.join({ id: 'bob', name: 'Bob' });
  const { desk } = room.sitDown(seat, undefined, DESK);
  const stop = desk.subscribe((report) => {
    if (report.say !== 'state' || (report.state.job?.done ?? 0) <= 90) return;
    stop();
    seat.leave();
  });
  void desk.handle(INSERT);
  await room.clock.advance(100);
  await room.clock.advance(100);
  return room.sitDown(undefined, undefined, DESK);
};

describe.each(['lenient', 'strict'] as const)(
  'a page reloaded in the middle of an insert, under the %s preset',
  { timeout: 30_000 },
  (preset) => {
    test('offers at once to take it back', async () => {
      room = openRoom({ preset });
      const { tell, notices, undo } = await reloadWhileInserting();
      expect(await tell({ do: 'hello' })).toMatchObject({ undo: { label: 'Insert 4 Key Metrics' } });
      expect(notices()).toEqual(['notice.unfinished']);
      await undo();
      expect(picture(room)).toEqual([]);
    });

    test('says how much is missing, and inserts only that', async () => {
      room = openRoom({ preset });
      const { tell, notices } = await reloadWhileInserting();
      const [found] = (await tell({ do: 'hello' })).activities;
      expect(found).toMatchObject({ status: 'present' });
      expect(found?.missingParts).toBeGreaterThan(0);
      const [repaired] = (await tell(INSERT)).activities;
      expect(notices()).toEqual(['notice.repaired']);
      expect(repaired).toMatchObject({ status: 'present', missingParts: 0 });
      expect(room.board.engine.items()).toHaveLength(153);
    });
  },
);
