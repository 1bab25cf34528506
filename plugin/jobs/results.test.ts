import { afterEach, describe, expect, test } from 'vitest';
import type { Command } from '../../shared/messages.ts';
import { centreOfItem, idOf, peopleAt, picture, rolesOf } from './testing/people.ts';
import { openRoom, type Room } from './testing/sit-down.ts';

let room: Room;
afterEach(() => room.close());

const INSERT = { do: 'insert', activity: 'key-metrics' } as const;
const WRITE = { do: 'write', activity: 'key-metrics' } as const;

const openVotedRoom = async (preset: 'lenient' | 'strict') => {
  room = openRoom({ preset });
  const facilitator = room.sitDown();
  await facilitator.tell(INSERT);
  const people = peopleAt(room);
  const vote = async (cell: string) => people.dot(centreOfItem(room, await idOf(room, cell)));
  await vote('lead_time/today/b2');
  await vote('lead_time/year/b5');
  return { ...facilitator, people, vote };
};

describe.each(['lenient', 'strict'] as const)(
  'results under the %s preset',
  { timeout: 30_000 },
  (preset) => {
    test('stand beside the frame and cover nothing', async () => {
      const { tell, notices, people } = await openVotedRoom(preset);
      const frame = room.board.engine.boundsOf(await idOf(room, 'frame'));
      const right = (frame?.x ?? 0) + (frame?.width ?? 0);
      people.note({ x: right + 400, y: (frame?.y ?? 0) + 200 }, 'mind the gap');
      const state = await tell(WRITE);
      expect(notices()).toEqual(['notice.written']);
      expect(state.activities[0]).toMatchObject({ results: 'current', missingParts: 0 });
      const results = room.board.engine.boundsOf(await idOf(room, 'results/frame'));
      expect(results?.y).toBe(frame?.y);
      expect(results?.x).toBeGreaterThan(right + 400);
    });

    test('written twice change nothing; after a new vote only what differs is written', async () => {
      const { tell, notices, vote } = await openVotedRoom(preset);
      await tell(WRITE);
      const before = picture(room);
      await tell(WRITE);
      expect(notices()).toEqual(['notice.up-to-date']);
      expect(picture(room)).toEqual(before);
      const frame = await idOf(room, 'results/frame');
      await vote('lead_time/today/b2');
      await tell(WRITE);
      expect(await idOf(room, 'results/frame')).toBe(frame);
    });

    test('are stale after a new vote, and current once they are written again', async () => {
      const { tell, vote } = await openVotedRoom(preset);
      const results = async (command: Command) => (await tell(command)).activities[0]?.results;
      expect(await results({ do: 'refresh' })).toBe('none');
      expect(await results(WRITE)).toBe('current');
      await vote('lead_time/today/b2');
      expect(await results({ do: 'refresh' })).toBe('stale');
      expect(await results(WRITE)).toBe('current');
    });

    test('that somebody edited are kept whole, and new ones stand beside them', async () => {
      const { tell, notices, people, undo } = await openVotedRoom(preset);
      await tell(WRITE);
      people.write(await idOf(room, 'results/lead_time/sentence'), '<p>We said: slow!</p>');
      const kept = [...(await rolesOf(room))].filter(([role]) => role.startsWith('results/'));
      const before = picture(room);
      await tell(WRITE);
      expect(notices()).toEqual(['notice.results-kept']);
      const ids = new Set(kept.map(([, id]) => id));
      const seen = (items: readonly unknown[]) =>
        items.filter((item) => ids.has((item as { id: string }).id));
      expect(seen(picture(room))).toEqual(seen(before));
      const [first, second] = [await idOf(room, 'results/frame'), await idOf(room, 'results-2/frame')];
      expect(centreOfItem(room, second).x).toBeGreaterThan(centreOfItem(room, first).x);
      await undo();
      expect(picture(room)).toEqual(before);
    });

    test('cannot be written where there is no frame', async () => {
      room = openRoom({ preset });
      const { tell } = room.sitDown();
      const { notices } = await tell(WRITE);
      expect(notices[0]?.text).toBe('There is no “4 Key Metrics” frame on this board yet. Insert it first.');
      expect(picture(room)).toEqual([]);
    });

    test('go into files that the panel saves', async () => {
      const { tell, said } = await openVotedRoom(preset);
      await tell({ do: 'export', activity: null, separator: ';' });
      const files = said.flatMap((report) => (report.say === 'file' ? [report] : []));
      expect(files.map((file) => file.name)).toEqual(['metrics.csv', 'dots.csv', 'stories.csv']);
      expect(files[0]?.content).toMatch(/^\ufeffmetric;round;band_no;/);
    });

    test('supplies that were used up are put back', async () => {
      const { tell, notices, people } = await openVotedRoom(preset);
      await tell({ do: 'refill', activity: 'key-metrics' });
      expect(notices()).toEqual(['notice.full']);
      const cell = centreOfItem(room, await idOf(room, 'change_fail/today/b1'));
      for (const dot of [1, 2, 3]) people.move(await idOf(room, `dot/data/${dot}`), cell);
      const { notices: told } = await tell({ do: 'refill', activity: 'key-metrics' });
      expect(told[0]?.text).toBe('3 new pieces lie in the supplies.');
    });
  },
);
