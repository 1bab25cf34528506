import { afterEach, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../shared/workshop/settings.ts';
import { openRoom, type Room } from './testing/sit-down.ts';

let room: Room;
afterEach(() => room.close());

const INSERT = { do: 'insert', activity: 'key-metrics' } as const;
const stored = () => room.board.connect().board.storage.collection('mesh-accelerate');

describe.each(['lenient', 'strict'] as const)(
  'what is kept on the board, under the %s preset',
  { timeout: 30_000 },
  (preset) => {
    test('settings and typed counts of one facilitator reach the other’s desk', async () => {
      room = openRoom({ preset });
      const anna = room.sitDown();
      const bob = room.sitDown(room.board.join({ id: 'bob', name: 'Bob' }));
      await anna.tell(INSERT);
      await bob.tell({ do: 'hello' });
      await anna.tell({ do: 'settings', settings: { organisation: 'Retail', participants: 30 } });
      await anna.tell({ do: 'enter', entry: 'key-metrics/lead_time/today', counts: [0, 1, 2, 0, 0, 0, 1] });
      await room.clock.advance(0);
      const { settings, activities } = bob.desk.state();
      expect(settings).toEqual({ organisation: 'Retail', participants: 30 });
      const entries = activities[0]?.view?.sections.flatMap((section) => section.entries);
      expect(entries?.find((entry) => entry.id === 'key-metrics/lead_time/today')?.counts).toEqual([
        0, 1, 2, 0, 0, 0, 1,
      ]);
      await bob.tell({ do: 'enter', entry: 'key-metrics/lead_time/today', counts: [] });
      expect(await stored().get('entries')).toEqual({});
    });

    test('something unreadable is said, kept aside, and does no harm', async () => {
      room = openRoom({ preset });
      const damaged = { participants: 'many' };
      await stored().set('settings', damaged);
      await stored().set('keys/0', 'not a list');
      const { tell, notices, desk } = room.sitDown();
      const state = await tell({ do: 'hello' });
      expect(state.settings).toEqual(defaultSettings);
      expect(state.notices.map(({ id, tone }) => `${tone} ${id}`)).toEqual([
        'error error.bad-storage/settings',
        'error error.bad-storage/keys/0',
      ]);
      expect(await stored().get('settings')).toEqual(damaged);
      await tell(INSERT);
      expect(desk.state().activities[0]).toMatchObject({ status: 'present' });
      expect(notices()).toContain('notice.inserted');
      expect(await stored().get('damaged/keys/0')).toBe('"not a list"');
    });

    test.each([99_999, -1])('an index that says it has %i parts is said to be unreadable', async (chunks) => {
      room = openRoom({ preset });
      await stored().set('keys/0', { chunks, rows: [] });
      const { tell, notices } = room.sitDown();
      await tell({ do: 'hello' });
      expect(notices()).toEqual(['error.bad-storage/keys/0']);
      await tell(INSERT);
      expect(notices()).toContain('notice.inserted');
    });

    test('a message that is no command is refused with a clear word', async () => {
      room = openRoom({ preset });
      const { desk } = room.sitDown();
      await desk.receive({ do: 'explode' });
      expect(desk.state().notices[0]).toMatchObject({ id: 'error.bad-message', tone: 'error' });
      await desk.receive({ do: 'dismiss', notice: 'error.bad-message' });
      expect(desk.state().notices).toEqual([]);
    });
  },
);
