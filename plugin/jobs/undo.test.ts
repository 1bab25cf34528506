import { afterEach, describe, expect, test } from 'vitest';
import { centreOfItem, idOf, peopleAt, picture, rolesOf } from './testing/people.ts';
import { openRoom, type Room } from './testing/sit-down.ts';

let room: Room;
afterEach(() => room.close());

const INSERT = { do: 'insert', activity: 'key-metrics' } as const;
const UNDO = { do: 'undo' } as const;

const organise = (participants: number) =>
  ({ do: 'settings', settings: { organisation: '', participants } }) as const;

describe.each(['lenient', 'strict'] as const)('undo under the %s preset', { timeout: 30_000 }, (preset) => {
  test('takes an insert back, and nothing of it is left', async () => {
    room = openRoom({ preset });
    peopleAt(room).note({ x: 0, y: 0 });
    const before = picture(room);
    const { tell, notices } = room.sitDown();
    await tell(INSERT);
    const state = await tell(UNDO);
    expect(notices()).toEqual(['notice.taken-back']);
    expect(state).toMatchObject({ undo: null, activities: [{ status: 'absent' }] });
    expect(picture(room)).toEqual(before);
    expect((await rolesOf(room)).size).toBe(0);
  });

  test('leaves what people changed or put into the frame, and says how much that is', async () => {
    room = openRoom({ preset });
    const people = peopleAt(room);
    const { tell } = room.sitDown();
    await tell(INSERT);
    const [frame, dot, label] = [
      await idOf(room, 'frame'),
      await idOf(room, 'dot/business/1'),
      await idOf(room, 'lead_time/label/b1'),
    ];
    const cell = centreOfItem(room, await idOf(room, 'lead_time/today/b3'));
    people.move(dot, cell);
    people.write(label, '<p>Ages</p>');
    const guest = people.dot({ x: cell.x + 60, y: cell.y });
    const { notices } = await tell(UNDO);
    expect(
      room.board.engine
        .items()
        .map((item) => item.id)
        .toSorted(),
    ).toEqual([frame, dot, label, guest].toSorted());
    expect(notices[0]?.text).toContain('3 items stay');
    expect(notices[0]?.items.toSorted()).toEqual([dot, label, guest].toSorted());
  });

  test('takes an insert back in a new page after a reload, and from a colleague’s', async () => {
    room = openRoom({ preset });
    const first = room.sitDown();
    await first.tell(INSERT);
    first.desk.close();
    const bob = room.sitDown(room.board.join({ id: 'bob', name: 'Bob' }));
    expect(await bob.tell({ do: 'hello' })).toMatchObject({ undo: { label: 'Insert 4 Key Metrics' } });
    await bob.tell(UNDO);
    expect(picture(room)).toEqual([]);
  });

  test('gives a frame that has grown its old size and every part its old place', async () => {
    room = openRoom({ preset });
    const { tell, notices } = room.sitDown();
    await tell(INSERT);
    const before = picture(room);
    await tell(organise(60));
    expect(notices()).toEqual(['notice.fitted']);
    expect(picture(room)).not.toEqual(before);
    await tell(UNDO);
    expect(picture(room)).toEqual(before);
  });

  test('gives a frame that has shrunk its old size, and dots their old places', async () => {
    room = openRoom({ preset });
    const people = peopleAt(room);
    const { tell } = room.sitDown();
    await tell(organise(80));
    await tell(INSERT);
    people.dot(centreOfItem(room, await idOf(room, 'change_fail/year/b2')));
    const before = picture(room);
    await tell(organise(10));
    expect(picture(room)).not.toEqual(before);
    await tell(UNDO);
    expect(picture(room)).toEqual(before);
  });

  test('takes back one operation after the other, the last one first', async () => {
    room = openRoom({ preset });
    const { tell } = room.sitDown();
    await tell(INSERT);
    const inserted = picture(room);
    expect(await tell({ do: 'write', activity: 'key-metrics' })).toMatchObject({
      undo: { label: 'Write the results of 4 Key Metrics' },
    });
    expect(await tell(UNDO)).toMatchObject({ undo: { label: 'Insert 4 Key Metrics' } });
    expect(picture(room)).toEqual(inserted);
    await tell(UNDO);
    expect(picture(room)).toEqual([]);
    expect((await tell(UNDO)).notices.at(-1)?.text).toBe('There is nothing to take back.');
  });

  test('takes back what a cancelled insert had written', async () => {
    room = openRoom({ preset });
    const { desk, tell, notices } = room.sitDown();
    const stop = desk.subscribe((report) => {
      if (report.say !== 'state' || (report.state.job?.done ?? 0) <= 30) return;
      stop();
      void desk.handle({ do: 'cancel' });
    });
    await tell(INSERT);
    expect(notices()).toEqual(['error.cancelled']);
    const written = room.board.engine.items().length;
    expect(written).toBeGreaterThan(30);
    expect(written).toBeLessThan(120);
    await tell(UNDO);
    expect(picture(room)).toEqual([]);
  });

  test('takes back an insert whose page was closed in the middle, or inserts the rest of it', async () => {
    room = openRoom({ preset });
    const seat = room.board.join({ id: 'bob', name: 'Bob' });
    const gone = room.sitDown(seat);
    const stop = gone.desk.subscribe((report) => {
      if (report.say !== 'state' || (report.state.job?.done ?? 0) <= 90) return;
      stop();
      seat.leave();
    });
    void gone.desk.handle(INSERT);
    await room.clock.advance(100);
    await room.clock.advance(100);
    const rest = room.board.engine.items().length;
    expect(rest).toBeGreaterThan(90);
    const { tell, notices } = room.sitDown();
    expect(await tell({ do: 'hello' })).toMatchObject({ undo: null });
    await room.clock.advance(30_000);
    expect(notices()).toEqual(['notice.unfinished']);
    expect(await tell({ do: 'hello' })).toMatchObject({ undo: { label: 'Insert 4 Key Metrics' } });
    await tell(INSERT);
    expect(room.board.engine.items()).toHaveLength(153);
    await tell(UNDO);
    expect(room.board.engine.items()).toHaveLength(rest);
    await tell(UNDO);
    expect(picture(room)).toEqual([]);
  });
});
