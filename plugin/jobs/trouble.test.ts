import { afterEach, describe, expect, test } from 'vitest';
import type { DeskState } from '../../shared/messages.ts';
import { centreOfItem, idOf, peopleAt, picture, rolesOf } from './testing/people.ts';
import { openRoom, type Room } from './testing/sit-down.ts';

let room: Room;
afterEach(() => room.close());

const INSERT = { do: 'insert', activity: 'key-metrics' } as const;
/** Parts of the frame, itself included. */
const WHOLE = 153;

const organise = (participants: number) =>
  ({ do: 'settings', settings: { organisation: '', participants } }) as const;

const toneOf = (state: DeskState) => state.notices.map(({ id, tone }) => `${tone} ${id}`);

describe.each(['lenient', 'strict'] as const)(
  'trouble under the %s preset',
  { timeout: 30_000 },
  (preset) => {
    test('a rate limit in the middle of an insert is waited for, and nothing is made twice', async () => {
      room = openRoom({ preset });
      const other = room.board.connect();
      for (let spent = 0; spent < 96_000; spent += 500) await other.board.get();
      const { desk, tell, said, notices } = room.sitDown();
      await tell(INSERT);
      const phases = said.flatMap((report) =>
        report.say === 'state' ? (report.state.job?.phase ?? []) : [],
      );
      expect(phases).toContain('waiting');
      expect(phases.at(-1)).toBe('running');
      expect(desk.state().job).toBeNull();
      expect(notices()).toEqual(['notice.inserted']);
      expect(room.board.engine.items()).toHaveLength(WHOLE);
      expect(room.board.engine.items().filter((item) => item.groupId)).toEqual([]);
    });

    test('a viewer is known as one before they try to write, and no refusal is reported on top', async () => {
      room = openRoom({ preset, mayWrite: false });
      const { tell } = room.sitDown();
      expect(await tell({ do: 'hello' })).toMatchObject({ mayWrite: false, notices: [] });
      expect(await tell(INSERT)).toMatchObject({ mayWrite: false, notices: [] });
      expect(picture(room)).toEqual([]);
    });

    test('who may write is not taken for a viewer, and asking costs no second write', async () => {
      room = openRoom({ preset });
      const { tell } = room.sitDown();
      expect(await tell({ do: 'hello' })).toMatchObject({ mayWrite: true, notices: [] });
      const spent = room.board.budget().hour.used;
      await tell({ do: 'hello' });
      expect(room.board.budget().hour.used - spent).toBe(500);
    });

    test('a user who becomes a viewer is told so once, and nothing is changed', async () => {
      room = openRoom({ preset, mayWrite: false });
      const { tell } = room.sitDown();
      const state = await tell(INSERT);
      expect(state.mayWrite).toBe(false);
      expect(toneOf(state)).toEqual(['error error.not-allowed']);
      expect(toneOf(await tell({ do: 'enter', entry: 'key-metrics/lead_time/today', counts: [1] }))).toEqual([
        'error error.not-allowed',
      ]);
      expect((await tell(INSERT)).notices).toEqual([]);
      expect(picture(room)).toEqual([]);
    });

    test('of two facilitators who insert at once one frame stays, whole', async () => {
      room = openRoom({ preset, latency: 3 });
      const [anna, bob] = [room.sitDown(), room.sitDown(room.board.join({ id: 'bob', name: 'Bob' }))];
      await Promise.all([anna.tell(INSERT), bob.tell(INSERT)]);
      expect([...anna.notices(), ...bob.notices()].toSorted()).toEqual([
        'error.overtaken',
        'notice.inserted',
      ]);
      const items = room.board.engine.items();
      expect(items.filter((item) => item.type === 'frame')).toHaveLength(1);
      expect(items).toHaveLength(WHOLE);
      const known = [...(await rolesOf(room)).values()];
      expect(known.toSorted()).toEqual(items.map((item) => item.id).toSorted());
      await bob.tell({ do: 'refresh' });
      await bob.undo();
      expect(picture(room)).toEqual([]);
    });

    test('a part that somebody is editing is named, and everything else is done', async () => {
      room = openRoom({ preset });
      const { tell } = room.sitDown();
      await tell(INSERT);
      const label = await idOf(room, 'change_fail/label/b1');
      const ben = { id: 'ben', name: 'Ben', color: '#12835f', mayWrite: true };
      const release = room.board.engine.lock(label, ben);
      const state = await tell(organise(60));
      release();
      expect(state.notices).toHaveLength(1);
      expect(state.notices[0]).toMatchObject({ id: 'error.item-locked', items: [label] });
      expect(state.notices[0]?.text).toContain('76');
      await tell(organise(60));
      const again = await tell(organise(60));
      expect(again.notices).toEqual([]);
    });

    test('a frame deleted while it is written to is said to be gone, and the rest can be taken back', async () => {
      room = openRoom({ preset });
      const people = peopleAt(room);
      const { desk, tell, undo } = room.sitDown();
      const stop = desk.subscribe((report) => {
        if (report.say !== 'state' || (report.state.job?.done ?? 0) < 60) return;
        stop();
        people.remove(...room.board.engine.items().flatMap(({ type, id }) => (type === 'frame' ? [id] : [])));
      });
      const state = await tell(INSERT);
      expect(toneOf(state)).toEqual(['error notice.frame-deleted']);
      expect(state.undo).toMatchObject({ label: 'Insert 4 Key Metrics' });
      await undo();
      expect(picture(room)).toEqual([]);
    });

    test('a second job waits for nobody: it is refused while the first one runs', async () => {
      room = openRoom({ preset });
      const { desk, tell } = room.sitDown();
      const first = desk.handle(INSERT);
      await room.clock.advance(0);
      const { notices } = await tell({ do: 'write', activity: 'key-metrics' });
      expect(notices[0]?.text).toBe(
        'Something else is still running: “Insert 4 Key Metrics”. Wait for it or cancel it.',
      );
      await room.clock.until(first);
      expect(room.board.engine.items()).toHaveLength(WHOLE);
    });

    test('a frame that grows over other people’s items says so and leads to them', async () => {
      room = openRoom({ preset });
      const people = peopleAt(room);
      const { tell } = room.sitDown();
      await tell(INSERT);
      const box = room.board.engine.boundsOf(await idOf(room, 'frame'));
      const below = { x: (box?.x ?? 0) + 400, y: (box?.y ?? 0) + (box?.height ?? 0) + 200 };
      const notes = [people.note(below), people.note({ ...below, x: below.x + 600 })];
      people.note({ ...below, x: (box?.x ?? 0) - 400 });
      const { notices } = await tell(organise(120));
      expect(notices).toMatchObject([{ id: 'notice.grown-over', tone: 'info' }]);
      expect(notices[0]?.text).toContain(
        'The frame has grown over 2 items beside it. Move them or the frame.',
      );
      expect(notices[0]?.items.toSorted()).toEqual(notes.toSorted());
      expect(toneOf(await tell(organise(120)))).toEqual([]);
    });

    test('a frame that grows keeps every dot in its cell', async () => {
      room = openRoom({ preset });
      const people = peopleAt(room);
      const { tell } = room.sitDown();
      await tell(INSERT);
      const cells = [
        'lead_time/today/b1',
        'deploy_frequency/year/b4',
        'time_to_restore/today/na',
        'change_fail/year/b6',
      ];
      const dots = new Map<string, string>();
      for (const cell of cells) dots.set(cell, people.dot(centreOfItem(room, await idOf(room, cell))));
      const own = await idOf(room, 'dot/data/3');
      people.move(own, centreOfItem(room, await idOf(room, 'change_fail/today/b2')));
      dots.set('change_fail/today/b2', own);
      const counts = (state: DeskState) => state.activities[0]?.view?.sections.map((one) => one.distribution);
      const before = counts(await tell({ do: 'refresh' }));
      const after = counts(await tell(organise(120)));
      expect(after).toEqual(before);
      for (const [cell, dot] of dots) {
        const box = room.board.engine.boundsOf(await idOf(room, cell));
        const { y } = centreOfItem(room, dot);
        expect(y).toBeGreaterThan(box?.y ?? Number.POSITIVE_INFINITY);
        expect(y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
      }
    });
  },
);
