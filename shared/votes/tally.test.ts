import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensusWord } from './consensus.ts';
import { gapBetween } from './gap.ts';
import { METRICS, ROUNDS } from './scales.ts';
import { noVotesByRole, tally } from './tally.ts';
import { RETAIL, RETAIL_GAPS, RETAIL_PEOPLE } from './testing/retail.ts';

const voted = METRICS.flatMap((metric) =>
  ROUNDS.map((round) => ({ metric, round, ...RETAIL[metric][round] })),
);

describe('the sample workshop is tallied as expected', () => {
  test.each(voted)('$metric $round', ({ business, technology, data, expected }) => {
    const found = tally(
      { byRole: { ...noVotesByRole(6), business, technology, data }, dontKnow: 0 },
      RETAIL_PEOPLE,
    );
    expect({
      n: found.n,
      missing: found.missing,
      surplus: found.surplus,
      counts: found.counts,
      median: found.median,
      iqr: found.middleHalf,
      mode: found.modes,
      consensus: Number(found.consensus?.toFixed(3)),
      word: consensusWord(found.counts),
      outliers: found.outliers.map(({ band, votes }) => [band, votes]),
      camps: found.camps,
      roleMedians: found.roleMedians,
      roleGap: found.roleGap,
    }).toEqual(expected);
  });

  test.each(METRICS)('gap of %s', (metric) => {
    const { today, year } = RETAIL[metric];
    expect(gapBetween(today.expected.counts, year.expected.counts)).toBe(RETAIL_GAPS[metric]);
  });
});

const votesOf = (n: number, dontKnow: number) =>
  tally({ byRole: { ...noVotesByRole(6), unknown: [n, 0, 0, 0, 0, 0] }, dontKnow }, 18);

describe('missing and surplus', () => {
  test.each([
    [17, 1, 0, 0],
    [16, 1, 1, 0],
    [16, 2, 0, 0],
    [17, 0, 1, 0],
    [18, 1, 0, 1],
    [20, 0, 0, 2],
  ])('%i votes and %i who cannot say: %i missing, %i too many', (n, dontKnow, missing, surplus) => {
    expect(votesOf(n, dontKnow)).toMatchObject({ n, dontKnow, missing, surplus });
  });
});

const someCounts = fc.array(fc.nat(60), { minLength: 6, maxLength: 6 });

test('people, votes, missing and surplus always balance', () => {
  fc.assert(
    fc.property(someCounts, someCounts, fc.nat(40), fc.nat(500), (business, unknown, dontKnow, people) => {
      const found = tally({ byRole: { ...noVotesByRole(6), business, unknown }, dontKnow }, people);
      expect(found.n + found.dontKnow + found.missing - found.surplus).toBe(people);
      expect(found.missing === 0 || found.surplus === 0).toBe(true);
    }),
  );
});
