/** Miro's prices: developers.miro.com/docs/websdk-reference-rate-limiting. `frame.add` is stated nowhere; counted as 50. */
export const PRICES = {
  read: 500,
  create: 50,
  mark: 50,
  change: 100,
  remove: 50,
  reparent: 200,
  freeSpace: 100,
  show: 500,
  info: 50,
  load: 50,
  save: 50,
} as const;

export interface CreditLimits {
  readonly perMinute: number;
  readonly perHour: number;
}

/** Nine tenths of Miro's limits: another tab of the same user spends from the same purse. */
export const CAREFUL: CreditLimits = { perMinute: 90_000, perHour: 900_000 };

const MINUTE = 60_000;
const HOUR = 3_600_000;

/** What was spent lately, so that the limit is met seldom and not by surprise. */
export interface Ledger {
  spend(credits: number, now: number): void;
  /** ms until so many credits may be spent; 0 when they may be now. */
  wait(credits: number, now: number): number;
}

interface Entry {
  /** ms since the epoch. */
  readonly at: number;
  credits: number;
}

/** Windows slide: whether Miro's do is not said, and a fixed window is never stricter. */
export const createLedger = (limits: CreditLimits = CAREFUL): Ledger => {
  let entries: Entry[] = [];

  const waitFor = (credits: number, limit: number, span: number, now: number): number => {
    let spent = credits;
    for (const entry of entries.toReversed()) {
      if (entry.at <= now - span) break;
      spent += entry.credits;
      if (spent > limit) return entry.at + span - now;
    }
    return 0;
  };

  return {
    spend(credits, now) {
      const last = entries.at(-1);
      if (last && now - last.at < 250) last.credits += credits;
      else entries.push({ at: now, credits });
      if (entries.length > 20_000) entries = entries.filter((entry) => entry.at > now - HOUR);
    },
    wait: (credits, now) =>
      Math.max(waitFor(credits, limits.perMinute, MINUTE, now), waitFor(credits, limits.perHour, HOUR, now)),
  };
};
