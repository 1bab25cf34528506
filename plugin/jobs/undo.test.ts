import { afterEach, describe, expect, test } from 'vitest';
import { centreOfItem, idOf, peopleAt, picture } from './testing/people.ts';
import { openRoom, type Room } from './testing/sit-down.ts';
import { slowLine } from './testing/slow-line.ts';

let room: Room;
afterEach(() => room.close());

const INSERT = { do: 'insert', activity: 'key-metrics' } as const;

const organise = (participants: number) =>
  ({ do: 'settings', settings: { organisation: '', participants } }) as const;

describe.each(['lenient', 'strict'] as const)('undo under the %s preset', { timeout: 30_000 }, (preset) => {
  test('takes an insert back, and nothing of it is left', async () => {
    room = openRoom({ preset });
    peopleAt(room).note({ x: 0, y: 0 });
    const before = picture(room);
    const { tell, notices, undo } = room.sitDown();
    await tell(INSERT);
    const state = await undo();
    expect(notices()).toEqual(['notice.taken-back']);
    expect(state).toMatchObject({ undo: null, activities: [{ status: 'absent' }] });
    expect(picture(room)).toEqual(before);
  });

  test('leaves what people changed or put into the frame, and says how much that is', async () => {
    room = openRoom({ preset });
    const people = peopleAt(room);
    const { tell, undo } = room.sitDown();
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
    const { notices } = await undo();
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
    await bob.undo();
    expect(picture(room)).toEqual([]);
  });

  test('gives a frame that has grown its old size and every part its old place', async () => {
    room = openRoom({ preset });
    const { tell, notices, undo } = room.sitDown();
    await tell(INSERT);
    const before = picture(room);
    await tell(organise(60));
    expect(notices()).toEqual(['notice.fitted']);
    expect(picture(room)).not.toEqual(before);
    await undo();
    expect(picture(room)).toEqual(before);
  });

  test('gives a frame that has shrunk its old size, and dots their old places', async () => {
    room = openRoom({ preset });
    const people = peopleAt(room);
    const { tell, undo } = room.sitDown();
    await tell(organise(80));
    await tell(INSERT);
    people.dot(centreOfItem(room, await idOf(room, 'change_fail/year/b2')));
    const before = picture(room);
    await tell(organise(10));
    expect(picture(room)).not.toEqual(before);
    await undo();
    expect(picture(room)).toEqual(before);
  });

  test('takes back one operation after the other, the last one first', async () => {
    room = openRoom({ preset });
    const { tell, undo } = room.sitDown();
    await tell(INSERT);
    const inserted = picture(room);
    expect(await tell({ do: 'write', activity: 'key-metrics' })).toMatchObject({
      undo: { label: 'Write the results of 4 Key Metrics' },
    });
    expect(await undo()).toMatchObject({ undo: { label: 'Insert 4 Key Metrics' } });
    expect(picture(room)).toEqual(inserted);
    await undo();
    expect(picture(room)).toEqual([]);
    expect((await undo()).notices.at(-1)?.text).toBe('There is nothing to take back.');
  });

  test('takes back what a cancelled insert had written', async () => {
    room = openRoom({ preset });
    const { desk, tell, notices, undo } = room.sitDown();
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
    await undo();
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
    const { tell, notices, undo } = room.sitDown();
    expect(await tell({ do: 'hello' })).toMatchObject({ undo: null });
    await room.clock.advance(80_000);
    expect(notices()).toEqual(['notice.unfinished']);
    expect(await tell({ do: 'hello' })).toMatchObject({ undo: { label: 'Insert 4 Key Metrics' } });
    await tell(INSERT);
    expect(room.board.engine.items()).toHaveLength(153);
    await undo();
    expect(room.board.engine.items()).toHaveLength(rest);
    await undo();
    expect(picture(room)).toEqual([]);
  });
});

describe('undo pressed by two people', { timeout: 30_000 }, () => {
  test.each([0, 150, 400])('at once, with %i ms to the board, takes one operation back', async (latency) => {
    room = openRoom();
    const anna = room.sitDown(room.board, slowLine(room.clock, latency));
    const bob = room.sitDown(room.board.join({ id: 'bob', name: 'Bob' }), slowLine(room.clock, latency));
    await anna.tell(INSERT);
    const inserted = picture(room);
    await anna.tell({ do: 'write', activity: 'key-metrics' });
    await bob.tell({ do: 'hello' });
    await Promise.all([anna.undo(), bob.undo()]);
    expect(picture(room)).toEqual(inserted);
    expect([...anna.notices(), ...bob.notices()].toSorted()).toEqual([
      'notice.already-taken-back',
      'notice.taken-back',
    ]);
    expect(bob.desk.state().undo).toMatchObject({ label: 'Insert 4 Key Metrics' });
  });

  test('one after the other, by one who still saw the old button, takes one operation back', async () => {
    room = openRoom();
    const { tell, desk, undo, notices } = room.sitDown();
    await tell(INSERT);
    const operation = desk.state().undo?.id ?? '';
    await tell({ do: 'write', activity: 'key-metrics' });
    const written = picture(room);
    await tell({ do: 'undo', operation });
    expect(notices()).toEqual(['notice.not-last']);
    expect(picture(room)).toEqual(written);
    const seen = desk.state().undo?.id ?? '';
    await undo();
    const inserted = picture(room);
    await tell({ do: 'undo', operation: seen });
    expect(notices()).toEqual(['notice.already-taken-back']);
    expect(picture(room)).toEqual(inserted);
  });
});
