import { expect, test } from 'vitest';
import { BROKEN_OFF_AFTER } from './journal.ts';
import { mayTake } from './lease.ts';

test('a lease is free when nobody has it, when it is our own, and when its owner fell silent', () => {
  expect(mayTake(null, 'anna', 0)).toBe(true);
  expect(mayTake({ by: 'anna', at: 0 }, 'anna', 1)).toBe(true);
  expect(mayTake({ by: 'bob', at: 0 }, 'anna', BROKEN_OFF_AFTER + 1)).toBe(true);
  expect(mayTake({ by: 'bob', at: 0 }, 'anna', BROKEN_OFF_AFTER)).toBe(false);
});

test('an owner whose clock is far ahead blocks nobody for ever', () => {
  expect(mayTake({ by: 'bob', at: 10 * BROKEN_OFF_AFTER }, 'anna', 0)).toBe(true);
});
