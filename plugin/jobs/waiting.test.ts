import type { Miro } from '@mirohq/websdk-types';
import { afterEach, expect, test } from 'vitest';
import type { BoardHost } from '../../shared/board/host.ts';
import { BROKEN_OFF_AFTER } from '../../shared/board/journal.ts';
import { BoardError } from '../../shared/errors.ts';
import { picture } from './testing/people.ts';
import { openRoom, type Room } from './testing/sit-down.ts';

let room: Room;
afterEach(() => room.close());

const INSERT = { do: 'insert', activity: 'key-metrics' } as const;

const spend = async (miro: Miro, credits: number) => {
  for (let spent = 0; spent < credits; spent += 500) await miro.board.get();
};

/** Anna looks on while Bob, whose other tab has spent nearly everything, inserts. */
const sitDownTwo = async () => {
  room = openRoom();
  const anna = room.sitDown();
  await anna.tell({ do: 'hello' });
  const seat = room.board.join({ id: 'bob', name: 'Bob' });
  const bob = room.sitDown(seat);
  await bob.tell({ do: 'hello' });
  return { anna, bob, purse: seat.connect() };
};

test('an insert that waits for credits is offered to nobody for undo, and comes to its end', {
  timeout: 30_000,
}, async () => {
  const { anna, bob, purse } = await sitDownTwo();
  await spend(purse, 93_000);
  const phases = new Set<string | undefined>();
  const done = bob.desk.handle(INSERT);
  for (let second = 0; second < 100 && bob.desk.state().notices.length === 0; second += 1) {
    await room.clock.advance(1_000);
    phases.add(bob.desk.state().job?.phase);
    if (bob.desk.state().job) expect(anna.desk.state().undo).toBeNull();
  }
  await done;
  expect(phases).toContain('waiting');
  expect(bob.notices()).toEqual(['notice.inserted']);
  expect(anna.notices()).toEqual([]);
});

/** A board that takes nothing while `isShut` says so. */
const refusingLine =
  (isShut: () => boolean) =>
  (host: BoardHost): BoardHost => {
    const unlessShut =
      <A extends unknown[], T>(method: (...args: A) => Promise<T>) =>
      async (...args: A): Promise<T> => {
        if (isShut()) throw new BoardError('rate-limited', { per: 'hour' });
        return method(...args);
      };
    return {
      ...host,
      create: unlessShut(host.create),
      load: unlessShut(host.load),
      save: unlessShut(host.save),
    };
  };

test('an insert that a colleague takes back all the same stops, and nothing of it is left', {
  timeout: 30_000,
}, async () => {
  room = openRoom();
  const anna = room.sitDown();
  await anna.tell({ do: 'hello' });
  let shut = false;
  const bob = room.sitDown(
    room.board.join({ id: 'bob', name: 'Bob' }),
    refusingLine(() => shut),
  );
  const stop = bob.desk.subscribe(() => {
    shut ||= (bob.desk.state().job?.done ?? 0) > 60;
  });
  const done = bob.desk.handle(INSERT);
  await room.clock.advance(500);
  await room.clock.advance(BROKEN_OFF_AFTER + 1_000);
  expect(room.board.engine.items().length).toBeGreaterThan(60);
  await anna.undo();
  expect(anna.notices()).toContain('notice.taken-back');
  stop();
  shut = false;
  await room.clock.until(done);
  expect(bob.notices()).toEqual(['error.taken-back']);
  expect(picture(room)).toEqual([]);
});
