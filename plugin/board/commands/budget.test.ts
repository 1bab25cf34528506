import { expect, test } from 'vitest';
import { Budget } from './budget.ts';

const MINUTE = 60_000;
const perMinute =
  'The API rate limit was exceeded. Requests can use up to 100000 credits in total per minute.';
const perHour = 'The API rate limit was exceeded. Requests can use up to 1000000 credits in total per hour.';

test('a hundred thousand credits a minute can be spent, and not one more', () => {
  let now = 5;
  const budget = new Budget(() => now);
  for (let i = 0; i < 200; i += 1) budget.spend(500);
  expect(() => budget.spend(50)).toThrow(perMinute);
  budget.spend(0);
  now += MINUTE - 1;
  expect(() => budget.spend(50)).toThrow(perMinute);
  now += 1;
  budget.spend(50);
  expect(budget.read()).toEqual({
    minute: { used: 50, limit: 100_000 },
    hour: { used: 100_050, limit: 1_000_000 },
  });
});

test('a million credits an hour can be spent, however they are spread', () => {
  let now = 0;
  const budget = new Budget(() => now);
  for (let minute = 0; minute < 10; minute += 1) {
    for (let i = 0; i < 200; i += 1) budget.spend(500);
    now += MINUTE;
  }
  expect(() => budget.spend(50)).toThrow(perHour);
  now = 60 * MINUTE;
  budget.spend(50);
  expect(budget.read().hour.used).toBe(50);
});

test('a refused call costs nothing, and what is read falls back by itself', () => {
  let now = 0;
  const budget = new Budget(() => now);
  const heard: number[] = [];
  const stop = budget.subscribe(() => heard.push(budget.read().minute.used));
  budget.spend(99_980);
  expect(() => budget.spend(50)).toThrow(perMinute);
  expect(budget.read().minute.used).toBe(99_980);
  stop();
  now += MINUTE;
  expect(budget.read().minute.used).toBe(0);
  expect(heard).toEqual([99_980]);
});
