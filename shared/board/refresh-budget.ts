/**
 * When to read the board again in live mode. A read costs 500 of 1,000,000 credits an hour, so 600 reads are 30 %: a
 * bucket of `burst` reads that fills with the rest, evenly over the hour, can never give more in any hour.
 */
export interface RefreshPolicy {
  readonly readsPerHour: number;
  /** Reads that may follow each other quickly. */
  readonly burst: number;
  /** ms of quiet after a hint, so that a flurry of changes is read once. */
  readonly quiet: number;
  /** ms after the first unread hint at which it is read, quiet or not. */
  readonly patience: number;
  /** ms between reads without any hint, because hints are not reliable. */
  readonly poll: number;
}

export const refreshPolicy: RefreshPolicy = {
  readsPerHour: 600,
  burst: 30,
  quiet: 700,
  patience: 3_000,
  poll: 20_000,
};

export interface RefreshState {
  /** Reads in the bucket at `at`. */
  readonly reads: number;
  /** ms since the epoch. */
  readonly at: number;
  /** ms since the epoch of the first and the last hint not read yet; null when there is none. */
  readonly hint: { readonly first: number; readonly last: number } | null;
}

const HOUR = 3_600_000;

/** ms until the bucket has one more. */
const refillTime = (policy: RefreshPolicy): number => HOUR / (policy.readsPerHour - policy.burst);

export const freshState = (now: number, policy = refreshPolicy): RefreshState => ({
  reads: policy.burst,
  at: now,
  hint: null,
});

const readsAt = (state: RefreshState, now: number, policy: RefreshPolicy): number =>
  Math.min(policy.burst, state.reads + Math.max(0, now - state.at) / refillTime(policy));

export const noteHint = (state: RefreshState, now: number): RefreshState => ({
  ...state,
  hint: { first: state.hint?.first ?? now, last: now },
});

/** A read was made, for whatever reason: it saw all that was hinted at. */
export const noteRead = (state: RefreshState, now: number, policy = refreshPolicy): RefreshState => ({
  reads: Math.max(0, readsAt(state, now, policy) - 1),
  at: now,
  hint: null,
});

/** ms since the epoch at which to read next. */
export const nextRead = (state: RefreshState, policy = refreshPolicy): number => {
  const { hint } = state;
  const wanted = hint
    ? Math.min(hint.last + policy.quiet, hint.first + policy.patience)
    : state.at + policy.poll;
  const affordable = state.at + Math.max(0, 1 - state.reads) * refillTime(policy);
  return Math.max(wanted, affordable);
};
