import { expect, test } from 'vitest';
import { timeOfDay } from './clock.ts';

test('a time is shown with as many digits at any hour, so that nothing moves when it changes', () => {
  const hours = Array.from({ length: 24 }, (_, hour) =>
    timeOfDay(new Date(2026, 2, 17, hour, 5, 7).toISOString()),
  );
  expect(hours[9]).toBe('09:05');
  expect(new Set(hours.map(({ length }) => length))).toEqual(new Set([5]));
});

test('a time that is none is shown as it came', () => {
  expect(timeOfDay('yesterday')).toBe('yesterday');
});
