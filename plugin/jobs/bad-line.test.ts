import { afterEach, expect, test } from 'vitest';
import { atBadLine, type BadLine } from './testing/bad-line.ts';
import { picture, rolesOf } from './testing/people.ts';
import { openRoom, type Room } from './testing/sit-down.ts';

let room: Room;
afterEach(() => room.close());

const INSERT = { do: 'insert', activity: 'key-metrics' } as const;
const WHOLE = 153;

const insertAt = async (line: BadLine) => {
  room = openRoom({ preset: 'strict' });
  const facilitator = room.sitDown(room.board, (host) => atBadLine(host, line));
  await facilitator.tell(INSERT);
  return facilitator;
};

const expectWhole = async () => {
  const items = room.board.engine.items();
  expect(items).toHaveLength(WHOLE);
  expect(items.filter((item) => item.type !== 'frame' && !item.parentId)).toEqual([]);
  expect([...(await rolesOf(room)).values()].toSorted()).toEqual(items.map(({ id }) => id).toSorted());
};

test('an item whose answer got lost is found again and not made twice', { timeout: 30_000 }, async () => {
  const { notices, undo } = await insertAt({ creates: [7, 30, 31], lost: 'answered', code: 'unknown' });
  expect(notices()).toEqual(['notice.inserted']);
  await expectWhole();
  await undo();
  expect(picture(room)).toEqual([]);
});

test('an item that was refused under load is made once more', { timeout: 30_000 }, async () => {
  const { notices, undo } = await insertAt({ creates: [7, 30, 31], lost: 'asked', code: 'unknown' });
  expect(notices()).toEqual(['notice.inserted']);
  await expectWhole();
  await undo();
  expect(picture(room)).toEqual([]);
});

test('a board that falls silent ends the insert; a second one completes it', {
  timeout: 30_000,
}, async () => {
  const { notices, tell } = await insertAt({ creates: [40], lost: 'answered', code: 'no-answer' });
  expect(notices()).toEqual(['error.no-answer']);
  expect(room.board.engine.items().length).toBeLessThan(WHOLE);
  await tell(INSERT);
  expect(notices()).toEqual(['notice.repaired']);
  await expectWhole();
});
