import { ROLES, type Role } from '../../shared/votes/roles.ts';
import type { WorkshopFile } from '../../shared/workshop/sample.ts';

/** Somebody who takes part. */
export interface Person {
  readonly alias: string;
  readonly name: string;
  readonly side: Role;
}

type PerSide = Record<Role, number>;

const sidesOf = (people: readonly Person[]): PerSide => {
  const sides: PerSide = { business: 0, technology: 0, data: 0 };
  for (const { side } of people) sides[side] += 1;
  return sides;
};

/** The side that is furthest below its share; equal shares when the file names no roles. */
const nextSide = (have: PerSide, roles: WorkshopFile['workshop']['roles']): Role => {
  const wanted = ROLES.map((side) => roles?.[side] ?? 0);
  const shares = wanted.some((share) => share > 0) ? wanted : ROLES.map(() => 1);
  const lack = (side: Role): number => {
    const share = shares[ROLES.indexOf(side)] ?? 0;
    return share === 0 ? Number.NEGATIVE_INFINITY : -(have[side] + 1) / share;
  };
  return ROLES.reduce((best, side) => (lack(side) > lack(best) ? side : best));
};

/**
 * Everybody of the roster, then whoever has a ballot, then unnamed people up to the number of participants, so that
 * the sides come as near to the roles of the file as they can.
 */
export const gatherCrowd = (file: WorkshopFile): readonly Person[] => {
  const people: Person[] = (file.roster ?? []).map(({ alias, name, side }) => ({
    alias,
    name: name ?? alias,
    side,
  }));
  const have = sidesOf(people);
  const known = new Set(people.map(({ alias }) => alias));
  const join = (alias: string): void => {
    if (known.has(alias)) return;
    const side = nextSide(have, file.workshop.roles);
    known.add(alias);
    have[side] += 1;
    people.push({ alias, name: alias, side });
  };
  for (const alias of Object.keys(file.four_key_metrics?.ballots ?? {})) join(alias);
  for (let number = 1; people.length < file.workshop.participants; number += 1)
    join(`P${String(number).padStart(2, '0')}`);
  return people;
};
