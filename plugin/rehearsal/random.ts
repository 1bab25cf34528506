import { seeded } from '../board/testing/random.ts';

/** A number in [0, 1), the next of a reproducible sequence. */
export type Random = () => number;

export const seededRandom = (seed: number): Random => seeded(seed);

/** The same values in another order. */
export const shuffled = <T>(list: readonly T[], random: Random): T[] =>
  list
    .map((value) => ({ value, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value }) => value);
