import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { camps } from './camps.ts';
import { consensus, consensusWord } from './consensus.ts';
import { type Counts, totalOf } from './counts.ts';
import { gapBetween, gapQuestion } from './gap.ts';
import { median, middleHalf } from './median.ts';
import { modes } from './mode.ts';
import { outliers } from './outliers.ts';
import { hasRoleGap, roleMedians } from './roles.ts';
import { noVotesByRole } from './tally.ts';

const anyCounts = fc.array(fc.nat(30), { minLength: 2, maxLength: 9 });
const someVotes = anyCounts.filter((counts) => totalOf(counts) > 0);

/** The votes one by one, in order of bands. */
const spelledOut = (counts: Counts): number[] =>
  counts.flatMap((count, i) => Array.from({ length: count }, () => i + 1));

describe('median', () => {
  test('an even number of votes has two middle votes', () => {
    expect(median([0, 2, 0, 2, 0, 0])).toEqual([2, 4]);
    expect(median([0, 2, 1, 2, 0, 0])).toEqual([3, 3]);
  });

  test('nobody voted: no median', () => {
    expect(median([0, 0, 0])).toBeNull();
    expect(middleHalf([0, 0, 0])).toBeNull();
  });

  test('is the middle of the votes written out', () => {
    fc.assert(
      fc.property(someVotes, (counts) => {
        const votes = spelledOut(counts);
        const n = votes.length;
        expect(median(counts)).toEqual([votes[Math.floor((n - 1) / 2)], votes[Math.floor(n / 2)]]);
      }),
    );
  });

  test('the middle half begins and ends where a quarter and three quarters are reached', () => {
    fc.assert(
      fc.property(someVotes, (counts) => {
        const share = (band: number) => totalOf(counts.slice(0, band)) / totalOf(counts);
        const [q1, q3] = middleHalf(counts) ?? [0, 0];
        expect(share(q1)).toBeGreaterThanOrEqual(0.25);
        expect(share(q1 - 1)).toBeLessThan(0.25);
        expect(share(q3)).toBeGreaterThanOrEqual(0.75);
        expect(share(q3 - 1)).toBeLessThan(0.75);
      }),
    );
  });
});

describe('mode', () => {
  test('may be several bands', () => {
    expect(modes([3, 0, 3])).toEqual([1, 3]);
  });

  test('nobody voted: none', () => {
    expect(modes([0, 0])).toEqual([]);
  });
});

describe('consensus of Tastle and Wierman', () => {
  test('reference value over seven bands', () => {
    expect(consensus([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.7256876, 7);
  });

  test('all in one band is 1, half at each end is 0, nobody is nothing', () => {
    expect(consensus([0, 7, 0, 0])).toBe(1);
    expect(consensus([4, 0, 0, 0, 0, 4])).toBeCloseTo(0, 12);
    expect(consensus([0, 0])).toBeNull();
    expect(consensus([5])).toBe(1);
  });

  test('lies between 0 and 1, and turning the scale round changes nothing', () => {
    fc.assert(
      fc.property(someVotes, (counts) => {
        const value = consensus(counts) ?? Number.NaN;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(consensus(counts.toReversed())).toBeCloseTo(value, 9);
      }),
    );
  });

  test('below five votes there is no word for it', () => {
    expect(consensusWord([0, 4, 0])).toBeNull();
    expect(consensusWord([0, 5, 0])).toBe('close-together');
    expect(consensusWord([1, 1, 1, 1, 1, 1])).toBe('far-apart');
  });
});

describe('two camps', () => {
  test.each<[string, Counts, readonly (readonly number[])[]]>([
    ['two peaks with a valley', [0, 1, 6, 2, 6, 2], [[3, 5]]],
    ['neighbours are no camps', [0, 6, 6, 0, 0, 0], []],
    ['a peak of exactly a quarter is a camp', [2, 0, 6, 0, 0, 0], [[1, 3]]],
    ['a peak below a quarter is no camp', [9, 0, 2, 0, 0, 0], []],
    ['a plateau has no valley', [0, 5, 5, 5, 0, 0], []],
    [
      'three camps pair with each other',
      [4, 0, 4, 0, 4],
      [
        [1, 3],
        [1, 5],
        [3, 5],
      ],
    ],
    ['nobody voted', [0, 0, 0], []],
  ])('%s', (_, counts, expected) => {
    expect(camps(counts)).toEqual(expected);
  });

  test('each camp holds a quarter of the votes', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        for (const [left, right] of camps(counts)) {
          expect((counts[left - 1] ?? 0) / totalOf(counts)).toBeGreaterThanOrEqual(0.25);
          expect((counts[right - 1] ?? 0) / totalOf(counts)).toBeGreaterThanOrEqual(0.25);
          expect(right - left).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });
});

describe('outliers', () => {
  test('are measured from the nearer half of the median', () => {
    expect(median([1, 5, 0, 5, 0, 1])).toEqual([2, 4]);
    expect(outliers([1, 5, 0, 5, 0, 1])).toEqual([{ band: 6, votes: 1 }]);
  });

  test('are at most half of the votes on either side', () => {
    fc.assert(
      fc.property(someVotes, (counts) => {
        const [lower, upper] = median(counts) ?? [0, 0];
        const votes = (far: (band: number) => boolean) =>
          outliers(counts).reduce((sum, outlier) => sum + (far(outlier.band) ? outlier.votes : 0), 0);
        expect(votes((band) => band < lower)).toBeLessThanOrEqual(totalOf(counts) / 2);
        expect(votes((band) => band > upper)).toBeLessThanOrEqual(totalOf(counts) / 2);
        expect(votes((band) => band >= lower && band <= upper)).toBe(0);
      }),
    );
  });
});

describe('gap between the rounds', () => {
  test.each<[number | null, string | null]>([
    [0, 'no-change'],
    [-0.5, 'backwards'],
    [3, 'large'],
    [2.5, null],
    [null, null],
  ])('%s asks %s', (gap, question) => {
    expect(gapQuestion(gap)).toBe(question);
  });

  test('needs votes in both rounds', () => {
    expect(gapBetween([1, 0], [0, 0])).toBeNull();
    expect(gapBetween([1, 1], [0, 2])).toBe(0.5);
  });
});

describe('roles', () => {
  const byRole = { ...noVotesByRole(6), business: [3, 0, 0, 0, 0, 0], technology: [0, 0, 2, 0, 0, 0] };

  test('a role with fewer than three votes is not shown by itself', () => {
    expect(roleMedians(byRole)).toEqual({ business: [1, 1] });
    expect(hasRoleGap(byRole)).toBe(false);
  });

  test('two bands between business and technology are a role gap', () => {
    expect(hasRoleGap({ ...byRole, technology: [0, 0, 3, 0, 0, 0] })).toBe(true);
    expect(hasRoleGap({ ...byRole, technology: [0, 3, 0, 0, 0, 0] })).toBe(false);
  });
});
