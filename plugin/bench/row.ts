/** One number of the benchmark. */
export interface BenchRow {
  /** Which benchmark it belongs to: the name that can be asked for on the command line. */
  readonly bench: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** null: for information. */
  readonly limit: Limit | null;
}

export interface Limit {
  readonly kind: 'at most' | 'at least';
  readonly value: number;
  /**
   * Counts and ratios of one run are `binding`; an absolute time depends on the machine and is only an `aim`, which
   * never fails a run.
   */
  readonly force: 'binding' | 'aim';
}

/** A benchmark that could not run here, with the reason. */
export interface SkippedBench {
  readonly bench: string;
  readonly skipped: string;
}

export type BenchResult = BenchRow | SkippedBench;

export type Verdict = 'pass' | 'fail' | 'missed' | 'skipped' | 'info';

export const atMost = (value: number, force: Limit['force'] = 'binding'): Limit => ({
  kind: 'at most',
  value,
  force,
});

export const atLeast = (value: number, force: Limit['force'] = 'binding'): Limit => ({
  kind: 'at least',
  value,
  force,
});

/** `missed`: over an aim, which is reported and does not fail the run. */
export const verdictOf = (row: BenchResult): Verdict => {
  if ('skipped' in row) return 'skipped';
  if (row.limit === null) return 'info';
  const { kind, value, force } = row.limit;
  const kept = kind === 'at most' ? row.value <= value : row.value >= value;
  if (kept) return 'pass';
  return force === 'binding' ? 'fail' : 'missed';
};
