import type { Metric, Round } from '../scales.ts';

/** The votes of the sample workshop (18 people) by role, and the tally to be expected of them. */

interface ExpectedTally {
  readonly n: number;
  readonly missing: number;
  readonly surplus: number;
  readonly counts: readonly number[];
  readonly median: readonly number[];
  readonly iqr: readonly number[];
  readonly mode: readonly number[];
  /** Rounded to 3 decimals. */
  readonly consensus: number;
  readonly word: string;
  /** `[band, votes]`. */
  readonly outliers: readonly (readonly number[])[];
  readonly camps: readonly (readonly number[])[];
  readonly roleMedians: Readonly<Record<'business' | 'technology' | 'data', readonly number[]>>;
  readonly roleGap: boolean;
}

interface RetailRound {
  readonly business: readonly number[];
  readonly technology: readonly number[];
  readonly data: readonly number[];
  readonly expected: ExpectedTally;
}

export const RETAIL_PEOPLE = 18;

export const RETAIL: Readonly<Record<Metric, Readonly<Record<Round, RetailRound>>>> = {
  lead_time: {
    today: {
      business: [2, 5, 1, 0, 0, 0],
      technology: [0, 3, 2, 0, 0, 1],
      data: [0, 1, 2, 1, 0, 0],
      expected: {
        n: 18,
        missing: 0,
        surplus: 0,
        counts: [2, 9, 5, 1, 0, 1],
        median: [2, 2],
        iqr: [2, 3],
        mode: [2],
        consensus: 0.7,
        word: 'spread',
        outliers: [
          [4, 1],
          [6, 1],
        ],
        camps: [],
        roleMedians: { business: [2, 2], technology: [2, 3], data: [3, 3] },
        roleGap: false,
      },
    },
    year: {
      business: [0, 1, 4, 3, 0, 0],
      technology: [0, 0, 0, 4, 2, 0],
      data: [0, 0, 1, 2, 1, 0],
      expected: {
        n: 18,
        missing: 0,
        surplus: 0,
        counts: [0, 1, 5, 9, 3, 0],
        median: [4, 4],
        iqr: [3, 4],
        mode: [4],
        consensus: 0.797,
        word: 'spread',
        outliers: [[2, 1]],
        camps: [],
        roleMedians: { business: [3, 3], technology: [4, 4], data: [4, 4] },
        roleGap: false,
      },
    },
  },
  deploy_frequency: {
    today: {
      business: [1, 4, 2, 0, 0, 0],
      technology: [0, 1, 3, 1, 0, 1],
      data: [0, 1, 2, 1, 0, 0],
      expected: {
        n: 17,
        missing: 1,
        surplus: 0,
        counts: [1, 6, 7, 2, 0, 1],
        median: [3, 3],
        iqr: [2, 3],
        mode: [3],
        consensus: 0.717,
        word: 'spread',
        outliers: [
          [1, 1],
          [6, 1],
        ],
        camps: [],
        roleMedians: { business: [2, 2], technology: [3, 3], data: [3, 3] },
        roleGap: false,
      },
    },
    year: {
      business: [0, 0, 4, 4, 0, 0],
      technology: [0, 0, 0, 3, 2, 1],
      data: [0, 0, 0, 2, 1, 1],
      expected: {
        n: 18,
        missing: 0,
        surplus: 0,
        counts: [0, 0, 4, 9, 3, 2],
        median: [4, 4],
        iqr: [4, 5],
        mode: [4],
        consensus: 0.773,
        word: 'spread',
        outliers: [[6, 2]],
        camps: [],
        roleMedians: { business: [3, 4], technology: [4, 5], data: [4, 5] },
        roleGap: false,
      },
    },
  },
  time_to_restore: {
    today: {
      business: [0, 0, 2, 3, 1, 0],
      technology: [0, 0, 0, 1, 4, 1],
      data: [0, 0, 0, 1, 2, 1],
      expected: {
        n: 16,
        missing: 2,
        surplus: 0,
        counts: [0, 0, 2, 5, 7, 2],
        median: [5, 5],
        iqr: [4, 5],
        mode: [5],
        consensus: 0.76,
        word: 'spread',
        outliers: [[3, 2]],
        camps: [],
        roleMedians: { business: [4, 4], technology: [5, 5], data: [5, 5] },
        roleGap: false,
      },
    },
    year: {
      business: [0, 0, 0, 3, 4, 1],
      technology: [0, 0, 0, 0, 3, 3],
      data: [0, 0, 0, 0, 2, 2],
      expected: {
        n: 18,
        missing: 0,
        surplus: 0,
        counts: [0, 0, 0, 3, 9, 6],
        median: [5, 5],
        iqr: [5, 6],
        mode: [5],
        consensus: 0.824,
        word: 'close-together',
        outliers: [],
        camps: [],
        roleMedians: { business: [5, 5], technology: [5, 6], data: [5, 6] },
        roleGap: false,
      },
    },
  },
  change_fail: {
    today: {
      business: [0, 1, 5, 2, 0, 0],
      technology: [0, 0, 0, 0, 4, 1],
      data: [0, 0, 1, 0, 2, 1],
      expected: {
        n: 17,
        missing: 1,
        surplus: 0,
        counts: [0, 1, 6, 2, 6, 2],
        median: [4, 4],
        iqr: [3, 5],
        mode: [3, 5],
        consensus: 0.641,
        word: 'far-apart',
        outliers: [
          [2, 1],
          [6, 2],
        ],
        camps: [[3, 5]],
        roleMedians: { business: [3, 3], technology: [5, 5], data: [5, 5] },
        roleGap: true,
      },
    },
    year: {
      business: [0, 0, 0, 1, 4, 3],
      technology: [0, 0, 0, 0, 1, 5],
      data: [0, 0, 0, 0, 1, 3],
      expected: {
        n: 18,
        missing: 0,
        surplus: 0,
        counts: [0, 0, 0, 1, 6, 11],
        median: [6, 6],
        iqr: [5, 6],
        mode: [6],
        consensus: 0.831,
        word: 'close-together',
        outliers: [[4, 1]],
        camps: [],
        roleMedians: { business: [5, 5], technology: [6, 6], data: [6, 6] },
        roleGap: false,
      },
    },
  },
};

export const RETAIL_GAPS: Readonly<Record<Metric, number>> = {
  lead_time: 2,
  deploy_frequency: 1,
  time_to_restore: 0,
  change_fail: 2,
};
