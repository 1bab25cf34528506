import { camps } from './camps.ts';
import { consensus } from './consensus.ts';
import { addCounts, type Band, type BandPair, type Counts, noVotes, totalOf } from './counts.ts';
import { median, middleHalf } from './median.ts';
import { modes } from './mode.ts';
import { type Outlier, outliers } from './outliers.ts';
import { type CountsByRole, hasRoleGap, type Role, roleMedians, VOTER_ROLES } from './roles.ts';

/** What was found on one scale in one round. */
export interface Votes {
  readonly byRole: CountsByRole;
  /** People who said that they cannot say. */
  readonly dontKnow: number;
}

export interface Tally {
  readonly counts: Counts;
  readonly byRole: CountsByRole;
  /** Votes on the scale, “I don't know” not among them. */
  readonly n: number;
  readonly dontKnow: number;
  /** People of whom nothing is there yet. */
  readonly missing: number;
  /** Votes above the number of people. */
  readonly surplus: number;
  readonly median: BandPair | null;
  readonly middleHalf: BandPair | null;
  readonly modes: readonly Band[];
  /** 0..1, see consensus.ts; null without votes. */
  readonly consensus: number | null;
  readonly camps: readonly BandPair[];
  readonly outliers: readonly Outlier[];
  readonly roleMedians: Readonly<Partial<Record<Role, BandPair>>>;
  readonly roleGap: boolean;
}

export const noVotesByRole = (bands: number): CountsByRole => ({
  business: noVotes(bands),
  technology: noVotes(bands),
  data: noVotes(bands),
  unknown: noVotes(bands),
});

/** Everything that is said about one scale in one round, of `people` people. */
export const tally = ({ byRole, dontKnow }: Votes, people: number): Tally => {
  const counts = VOTER_ROLES.map((role) => byRole[role]).reduce(addCounts);
  const n = totalOf(counts);
  return {
    counts,
    byRole,
    n,
    dontKnow,
    missing: Math.max(0, people - n - dontKnow),
    surplus: Math.max(0, n + dontKnow - people),
    median: median(counts),
    middleHalf: middleHalf(counts),
    modes: modes(counts),
    consensus: consensus(counts),
    camps: camps(counts),
    outliers: outliers(counts),
    roleMedians: roleMedians(byRole),
    roleGap: hasRoleGap(byRole),
  };
};
