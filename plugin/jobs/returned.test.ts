import { afterEach, describe, expect, test } from 'vitest';
import { centreOfItem, idOf, peopleAt, picture } from './testing/people.ts';
import { openRoom, type Room } from './testing/sit-down.ts';

let room: Room;
afterEach(() => room.close());

const INSERT = { do: 'insert', activity: 'key-metrics' } as const;
const WRITE = { do: 'write', activity: 'key-metrics' } as const;

/** The facilitator presses Ctrl+Z until as many items are there as before. */
const undoOnBoard = (items: number) => {
  const { engine, session } = room.board;
  while (engine.items().length < items && engine.undo(session.user));
};

describe.each(['lenient', 'strict'] as const)(
  'what the board’s own undo brings back, under the %s preset',
  { timeout: 30_000 },
  (preset) => {
    test('results taken back in the panel and brought back on the board are known, and none are made twice', async () => {
      room = openRoom({ preset });
      const { tell, undo, notices } = room.sitDown();
      await tell(INSERT);
      peopleAt(room).dot(centreOfItem(room, await idOf(room, 'lead_time/today/b2')));
      await tell(WRITE);
      const written = room.board.engine.items();
      const ids = written.map(({ id }) => id).toSorted();
      await room.clock.advance(60_000);
      await undo();
      expect(room.board.engine.items().length).toBeLessThan(written.length);
      undoOnBoard(written.length);
      expect((await tell({ do: 'refresh' })).activities[0]).toMatchObject({ results: 'current' });
      await tell(WRITE);
      expect(notices()).toEqual(['notice.up-to-date']);
      expect(
        room.board.engine
          .items()
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(ids);
    });

    test('an insert after one that was taken back has keys of its own, and can be taken back again', async () => {
      room = openRoom({ preset });
      const { tell, undo, notices } = room.sitDown();
      await tell(INSERT);
      const first = await idOf(room, 'frame');
      await undo();
      await tell(INSERT);
      expect(notices()).toEqual(['notice.inserted']);
      const second = await idOf(room, 'frame');
      expect(second).not.toBe(first);
      expect(room.board.engine.get(second)).toMatchObject({ type: 'frame' });
      await undo();
      expect(picture(room)).toEqual([]);
    });
  },
);
