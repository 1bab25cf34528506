import { expect, test } from 'vitest';
import { otherParticipant, readAddress, withSetting } from './address.ts';
import { GUESTS, participantOf } from './participant.ts';

const BOARD = 'http://localhost:4400/';

test('an address without parameters is the facilitator’s', () => {
  expect(readAddress(BOARD)).toEqual({
    user: 'facilitator',
    role: 'editor',
    preset: 'lenient',
    latency: 0,
    board: 'workshop',
  });
});

test('parameters are read, and what makes no sense is as if it were missing', () => {
  expect(readAddress(`${BOARD}?user=bob&role=viewer&preset=strict&latency=60&board=b-2`)).toEqual({
    user: 'bob',
    role: 'viewer',
    preset: 'strict',
    latency: 60,
    board: 'b-2',
  });
  expect(readAddress(`${BOARD}?user=<b>&role=king&preset=x&latency=-3&board=a/b`)).toEqual(
    readAddress(BOARD),
  );
});

test('a new participant is somebody who is not there yet', () => {
  expect(otherParticipant(`${BOARD}?role=viewer&board=x`, [{ id: 'ana' }])).toBe(`${BOARD}?board=x&user=bob`);
});

test('a setting replaces the one before', () => {
  expect(withSetting(`${BOARD}?preset=strict`, 'preset', 'lenient')).toBe(`${BOARD}?preset=lenient`);
});

test('the facilitator and the people of new tabs have different colours', () => {
  const colours = ['facilitator', ...GUESTS].map((user) => participantOf({ user, role: 'editor' }).color);
  expect(new Set(colours).size).toBe(colours.length);
});

test('a participant has a name and always the same colour; viewers may not write', () => {
  expect(participantOf({ user: 'bob', role: 'viewer' })).toMatchObject({
    id: 'bob',
    name: 'Bob',
    mayWrite: false,
  });
  expect(participantOf({ user: 'bob', role: 'editor' }).color).toBe(
    participantOf({ user: 'bob', role: 'viewer' }).color,
  );
});
