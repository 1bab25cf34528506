import { afterEach, expect, test } from 'vitest';
import type { BoardHost } from '../../shared/board/host.ts';
import { BoardError } from '../../shared/errors.ts';
import { openRoom, type Room } from './testing/sit-down.ts';

let room: Room;
afterEach(() => room.close());

const neverAdopting = (host: BoardHost): BoardHost => ({
  ...host,
  reparent: () => Promise.reject(new BoardError('outside-frame', { item: '' })),
});

test('what a frame could not take in is named as people know it, never by a key', async () => {
  room = openRoom();
  const { tell } = room.sitDown(room.board, neverAdopting);
  const { notices } = await tell({ do: 'insert', activity: 'key-metrics' });
  const text = notices.find(({ id }) => id === 'error.outside-frame')?.text;
  expect(text).toContain('“a part of 4 Key Metrics” lies outside its frame');
  expect(notices.map((notice) => notice.text).join(' ')).not.toContain('1/key-metrics');
});
