import { expect, it } from 'vitest';
import { gatherCrowd, type Person } from './crowd.ts';

const sides = (people: readonly Person[]) => ({
  business: people.filter(({ side }) => side === 'business').length,
  technology: people.filter(({ side }) => side === 'technology').length,
  data: people.filter(({ side }) => side === 'data').length,
});

it('people without a roster are spread as the roles say', () => {
  const roles = { business: 8, technology: 6, data: 4 };
  expect(sides(gatherCrowd({ workshop: { participants: 18, roles } }))).toEqual(roles);
  expect(sides(gatherCrowd({ workshop: { participants: 36, roles } }))).toEqual({
    business: 16,
    technology: 12,
    data: 8,
  });
});

it('people are spread evenly when the file names no roles', () => {
  expect(sides(gatherCrowd({ workshop: { participants: 500 } }))).toEqual({
    business: 167,
    technology: 167,
    data: 166,
  });
  expect(sides(gatherCrowd({ workshop: { participants: 6, roles: { data: 0 } } }))).toEqual({
    business: 2,
    technology: 2,
    data: 2,
  });
});

it('nobody comes to a workshop of nobody', () => {
  expect(gatherCrowd({ workshop: { participants: 0 } })).toEqual([]);
});

it('the roster comes first, and everybody has an alias of their own', () => {
  const people = gatherCrowd({
    workshop: { participants: 4, roles: { business: 3, technology: 1 } },
    roster: [
      { alias: 'P02', name: 'Ada', side: 'business' },
      { alias: 'P01', side: 'technology' },
    ],
  });
  expect(people.slice(0, 2)).toEqual([
    { alias: 'P02', name: 'Ada', side: 'business' },
    { alias: 'P01', name: 'P01', side: 'technology' },
  ]);
  expect(sides(people)).toEqual({ business: 3, technology: 1, data: 0 });
  expect(new Set(people.map(({ alias }) => alias)).size).toBe(4);
});

it('whoever has a ballot takes part, listed or not', () => {
  const people = gatherCrowd({
    workshop: { participants: 0 },
    four_key_metrics: { ballots: { Ada: {}, Ben: {} } },
  });
  expect(people.map(({ alias }) => alias)).toEqual(['Ada', 'Ben']);
});
