import { afterEach, describe, expect, test } from 'vitest';
import { encloses, type Rect } from '../../shared/board/geometry.ts';
import type { Command } from '../../shared/messages.ts';
import { centreOfItem, idOf, peopleAt, picture } from './testing/people.ts';
import { openRoom, type Room } from './testing/sit-down.ts';

let room: Room;
afterEach(() => room.close());

const INSERT = { do: 'insert', activity: 'key-metrics' } as const;

describe.each(['lenient', 'strict'] as const)(
  'inserting under the %s preset',
  { timeout: 30_000 },
  (preset) => {
    test('makes the whole frame, for at most 1.5 times the price of its items', async () => {
      room = openRoom({ preset });
      const { tell, notices } = room.sitDown();
      const state = await tell(INSERT);
      expect(notices()).toEqual(['notice.inserted']);
      expect(state.activities[0]).toMatchObject({ status: 'present' });
      expect(state.undo).toMatchObject({ label: 'Insert 4 Key Metrics' });
      const items = room.board.engine.items();
      const [frame] = items.filter((item) => item.type === 'frame');
      expect(items.filter((item) => item.type !== 'frame' && item.parentId !== frame?.id)).toEqual([]);
      expect(items.filter((item) => item.groupId)).toEqual([]);
      expect(room.board.budget().hour.used / (50 * items.length)).toBeLessThanOrEqual(1.5);
    });

    test('brings the place into view before anything is made there', async () => {
      room = openRoom({ preset });
      peopleAt(room).note({ x: 0, y: 0 });
      const { desk, tell } = room.sitDown();
      const views: Rect[] = [];
      desk.subscribe((report) => {
        if (report.say === 'state' && report.state.job?.done) views.push(room.board.session.viewport.get());
      });
      await tell(INSERT);
      const frame = room.board.engine.boundsOf(await idOf(room, 'frame'));
      expect(frame && views[0] && encloses(views[0], frame)).toBe(true);
      expect(views.every((view) => view === views[0])).toBe(true);
    });

    test('a second time changes nothing', async () => {
      room = openRoom({ preset });
      const { tell, notices } = room.sitDown();
      await tell(INSERT);
      const before = picture(room);
      await tell(INSERT);
      expect(notices()).toEqual(['notice.complete']);
      expect(picture(room)).toEqual(before);
    });

    test('puts a deleted label back where it was, also after the frame was moved', async () => {
      room = openRoom({ preset });
      const people = peopleAt(room);
      const { tell, notices } = room.sitDown();
      await tell(INSERT);
      const frame = await idOf(room, 'frame');
      const label = await idOf(room, 'lead_time/label/b1');
      const [was, from] = [centreOfItem(room, label), centreOfItem(room, frame)];
      people.remove(label);
      people.move(frame, { x: from.x + 9000, y: from.y - 300 });
      await tell(INSERT);
      expect(notices()).toEqual(['notice.repaired']);
      const again = await idOf(room, 'lead_time/label/b1');
      expect(centreOfItem(room, again)).toEqual({ x: was.x + 9000, y: was.y - 300 });
      expect(room.board.engine.get(again)).toMatchObject({ parentId: frame });
    });

    test('says how many parts are missing, and misses no dot that somebody took', async () => {
      room = openRoom({ preset });
      const people = peopleAt(room);
      const { tell } = room.sitDown();
      const missing = async (command: Command) => (await tell(command)).activities[0]?.missingParts;
      expect(await missing({ do: 'refresh' })).toBe(0);
      expect(await missing(INSERT)).toBe(0);
      people.remove(await idOf(room, 'lead_time/label/b1'), await idOf(room, 'change_fail/today/b2'));
      people.remove(await idOf(room, 'dot/business/1'));
      expect(await missing({ do: 'refresh' })).toBe(2);
      expect(await missing(INSERT)).toBe(0);
    });

    test('leaves alone what people wrote and moved', async () => {
      room = openRoom({ preset });
      const people = peopleAt(room);
      const { tell } = room.sitDown();
      await tell(INSERT);
      people.write(await idOf(room, 'lead_time/label/b1'), '<p>A very long time</p>');
      people.move(
        await idOf(room, 'dot/business/1'),
        centreOfItem(room, await idOf(room, 'lead_time/today/b3')),
      );
      const before = picture(room);
      await tell(INSERT);
      expect(picture(room)).toEqual(before);
    });

    test('does not touch a board full of other people’s items', async () => {
      room = openRoom({ preset });
      const people = peopleAt(room);
      for (let at = 0; at < 2_000; at += 1) {
        people.note({ x: (at % 50) * 220, y: Math.floor(at / 50) * 240 }, `note ${at}`);
      }
      const before = picture(room);
      const { tell, undo } = room.sitDown();
      await tell(INSERT);
      const ids = new Set(before.map((item) => (item as { id: string }).id));
      expect(picture(room).filter((item) => ids.has((item as { id: string }).id))).toEqual(before);
      expect(await undo()).toMatchObject({ undo: null });
      expect(picture(room)).toEqual(before);
    });

    test('recognises its frame on a copied board, where nothing is remembered', async () => {
      room = openRoom({ preset });
      const first = room.sitDown();
      await first.tell(INSERT);
      first.desk.close();
      const stored = room.board.connect().board.storage.collection('mesh-accelerate');
      for (const key of ['keys/0', 'journal/index']) await stored.remove(key);
      const before = picture(room);
      const { tell, notices } = room.sitDown();
      await tell({ do: 'hello' });
      await tell(INSERT);
      expect(notices()).toEqual(['notice.complete']);
      expect(picture(room)).toEqual(before);
    });
  },
);
