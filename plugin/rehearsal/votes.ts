import { ROLES, type Role } from '../../shared/votes/roles.ts';
import { METRICS, type Metric, ROUNDS, type Round } from '../../shared/votes/scales.ts';
import type { SampleMetrics } from '../../shared/workshop/sample-metrics.ts';
import type { Person } from './crowd.ts';
import { type Random, shuffled } from './random.ts';

/** One dot somebody is going to place. */
export interface Vote {
  readonly person: Person;
  /** Decides which tray the dot comes from; differs from the person's own side only when nobody of it is there. */
  readonly side: Role;
  /** 1 (worst) to 6 (best), or `na`: I don't know. */
  readonly band: number | 'na';
}

/** All dots of one metric and round, in the order in which they fall. */
export interface Ballot {
  readonly metric: Metric;
  readonly round: Round;
  readonly votes: readonly Vote[];
}

interface Poll {
  readonly section: SampleMetrics;
  readonly metric: Metric;
  readonly round: Round;
  readonly crowd: readonly Person[];
  readonly random: Random;
}

/** Votes that nobody in the crowd could have placed are placed by a guest. */
const guest = (side: Role): Person => ({ alias: `guest-${side}`, name: 'Guest', side });

/** Hands out one person after another, everybody once before anybody twice. */
const takingTurns = (people: readonly Person[], random: Random): (() => Person | undefined) => {
  const queue = shuffled(people, random);
  let turn = 0;
  return () => queue[turn++ % Math.max(1, queue.length)];
};

const secret = ({ section, metric, round, crowd }: Poll): Vote[] | null => {
  const marks = crowd.flatMap((person) => {
    const band = section.ballots?.[person.alias]?.[metric]?.[round];
    return band === undefined ? [] : [{ person, side: person.side, band }];
  });
  return marks.length === 0
    ? null
    : marks.flatMap(({ band, ...who }) => (band === null ? [] : [{ ...who, band }]));
};

const bySide = ({ section, metric, round, crowd, random }: Poll): Vote[] | null => {
  const sides = section.votes_by_role?.[metric]?.[round];
  if (!sides) return null;
  return ROLES.flatMap((side) => {
    const own = takingTurns(
      crowd.filter((person) => person.side === side),
      random,
    );
    return bandsOf(sides[side]).map((band) => ({ person: own() ?? guest(side), side, band }));
  });
};

const byCount = ({ section, metric, round, crowd, random }: Poll): Vote[] => {
  const anybody = takingTurns(crowd, random);
  return bandsOf(section.votes?.[metric]?.[round]).map((band, index) => {
    const person = anybody() ?? guest(ROLES[index % ROLES.length] ?? 'business');
    return { person, side: person.side, band };
  });
};

/** [2, 0, 1, …] → 1, 1, 3, … */
const bandsOf = (counts: readonly number[] = []): number[] =>
  counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1));

/** Those who have not voted say first that they do not know. */
const undecided = ({ section, metric, round, crowd, random }: Poll, votes: readonly Vote[]): Vote[] => {
  const voted = new Set(votes.map(({ person }) => person.alias));
  const silent = takingTurns(
    crowd.filter(({ alias }) => !voted.has(alias)),
    random,
  );
  const anybody = takingTurns(crowd, random);
  return Array.from({ length: section.dont_know?.[metric]?.[round] ?? 0 }, () => {
    const person = silent() ?? anybody() ?? guest('business');
    return { person, side: person.side, band: 'na' };
  });
};

/**
 * What everybody is going to place, metric by metric, first today, then in one year. For each the most telling source
 * of the file counts: ballots, else votes by role, else votes alone.
 */
export const planBallots = (
  section: SampleMetrics,
  crowd: readonly Person[],
  random: Random,
): readonly Ballot[] =>
  ROUNDS.flatMap((round) =>
    METRICS.map((metric) => {
      const poll: Poll = { section, metric, round, crowd, random };
      const votes = secret(poll) ?? bySide(poll) ?? byCount(poll);
      return { metric, round, votes: shuffled([...votes, ...undecided(poll, votes)], random) };
    }),
  );
