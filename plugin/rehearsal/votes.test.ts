import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { WorkshopFile } from '../../shared/workshop/sample.ts';
import type { SampleMetrics } from '../../shared/workshop/sample-metrics.ts';
import { gatherCrowd } from './crowd.ts';
import { seededRandom } from './random.ts';
import { planBallots, type Vote } from './votes.ts';

const leadTimeToday = (participants: number, section: SampleMetrics, seed = 1): readonly Vote[] => {
  const file: WorkshopFile = { workshop: { participants }, four_key_metrics: section };
  return planBallots(section, gatherCrowd(file), seededRandom(seed))[0]?.votes ?? [];
};

const countsOf = (votes: readonly Vote[]): number[] =>
  [1, 2, 3, 4, 5, 6].map((band) => votes.filter((vote) => vote.band === band).length);

it('ballots speak before votes by role, and those before plain votes', () => {
  const votes = { lead_time: { today: [9, 0, 0, 0, 0, 0] } };
  const votes_by_role = { lead_time: { today: { data: [0, 5, 0, 0, 0, 0] } } };
  const ballots = { Ada: { lead_time: { today: 3 } }, Ben: { lead_time: { today: null } } };
  expect(countsOf(leadTimeToday(9, { votes }))).toEqual([9, 0, 0, 0, 0, 0]);
  expect(countsOf(leadTimeToday(9, { votes, votes_by_role }))).toEqual([0, 5, 0, 0, 0, 0]);
  expect(countsOf(leadTimeToday(9, { votes, votes_by_role, ballots }))).toEqual([0, 0, 1, 0, 0, 0]);
});

it('a metric without ballots is voted on with the counts, though others have ballots', () => {
  const ballots = { Ada: { change_fail: { year: 6 } } };
  const votes = { lead_time: { today: [0, 1, 0, 0, 0, 0] } };
  expect(countsOf(leadTimeToday(1, { ballots, votes }))).toEqual([0, 1, 0, 0, 0, 0]);
});

it('any counts and any number of participants give exactly these dots, spread over as many people as can be', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(40), { minLength: 6, maxLength: 6 }),
      fc.nat(60),
      fc.integer(),
      (counts, participants, seed) => {
        const votes = leadTimeToday(participants, { votes: { lead_time: { today: counts } } }, seed);
        expect(countsOf(votes)).toEqual(counts);
        const people = new Set(votes.map(({ person }) => person.alias)).size;
        if (participants > 0) expect(people).toBe(Math.min(participants, votes.length));
      },
    ),
    { seed: 5, numRuns: 60 },
  );
});

it('votes by role come from the tray of that role, though nobody of it is there', () => {
  const votes = leadTimeToday(0, { votes_by_role: { lead_time: { today: { data: [0, 0, 2, 0, 0, 0] } } } });
  expect(votes.map(({ side, band }) => [side, band])).toEqual([
    ['data', 3],
    ['data', 3],
  ]);
});

it('those who do not know are people who have not voted, as far as there are any', () => {
  const votes = leadTimeToday(3, {
    votes: { lead_time: { today: [0, 2, 0, 0, 0, 0] } },
    dont_know: { lead_time: { today: 1 } },
  });
  expect(votes.filter(({ band }) => band === 'na')).toHaveLength(1);
  expect(new Set(votes.map(({ person }) => person.alias)).size).toBe(3);
});

it('the same seed plays the same votes, another seed another order', () => {
  const section = { votes: { lead_time: { today: [3, 9, 5, 1, 0, 2] } } };
  expect(leadTimeToday(20, section, 7)).toEqual(leadTimeToday(20, section, 7));
  expect(leadTimeToday(20, section, 7)).not.toEqual(leadTimeToday(20, section, 8));
});
