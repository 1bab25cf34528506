import { type BandPair, type Counts, totalOf } from './counts.ts';
import { median, midpoint } from './median.ts';

export const ROLES = ['business', 'technology', 'data'] as const;

export type Role = (typeof ROLES)[number];

/** A vote whose colour says no role is counted all the same. */
export type VoterRole = Role | 'unknown';

export const VOTER_ROLES: readonly VoterRole[] = [...ROLES, 'unknown'];

export type CountsByRole = Readonly<Record<VoterRole, Counts>>;

/** A role with fewer votes is not shown by itself, so that nobody can be recognised. */
export const FEWEST_VOTES_OF_A_ROLE = 3;

const WIDE = 2;

export const mayShow = (counts: Counts): boolean => totalOf(counts) >= FEWEST_VOTES_OF_A_ROLE;

/** Medians of the roles with enough votes. */
export const roleMedians = (byRole: CountsByRole): Readonly<Partial<Record<Role, BandPair>>> => {
  const found: Partial<Record<Role, BandPair>> = {};
  for (const role of ROLES) {
    const middle = median(byRole[role]);
    if (middle !== null && mayShow(byRole[role])) found[role] = middle;
  }
  return found;
};

/** True when the medians of business and technology lie two or more bands apart. */
export const hasRoleGap = (byRole: CountsByRole): boolean => {
  const { business, technology } = roleMedians(byRole);
  if (!business || !technology) return false;
  return Math.abs(midpoint(business) - midpoint(technology)) >= WIDE;
};
