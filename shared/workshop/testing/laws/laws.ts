import type { Law } from './law.ts';
import { headersAreFixed, viewIsData } from './output-laws.ts';
import { fitsItsFrame, isLegible, keysAreItsOwn, nothingOverlaps, wordsFit } from './plan-laws.ts';
import { accountsAreComplete, movedReadsTheSame, untouchedIsEmpty } from './reading-laws.ts';
import { growthKeepsEverything, twiceChangesNothing } from './writing-laws.ts';

/** All laws, by name; each has a fault that it must find in mutants.ts. */
export const laws = {
  fitsItsFrame,
  nothingOverlaps,
  wordsFit,
  isLegible,
  keysAreItsOwn,
  untouchedIsEmpty,
  movedReadsTheSame,
  accountsAreComplete,
  twiceChangesNothing,
  growthKeepsEverything,
  headersAreFixed,
  viewIsData,
} as const satisfies Readonly<Record<string, Law>>;
