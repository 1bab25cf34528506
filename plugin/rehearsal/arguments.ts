import { parseArgs } from 'node:util';
import type { Parsed } from '../../shared/workshop/sample.ts';
import { words } from './words.ts';

export interface RehearsalArguments {
  /** Path of the workshop file; null plays the sample. */
  readonly workshop: string | null;
  readonly useCases: string | null;
  readonly out: string;
  readonly seed: number;
  readonly help: boolean;
}

const DEFAULT_OUT = 'dist/rehearsal';
const DEFAULT_SEED = 1;

const options = {
  usecases: { type: 'string' },
  out: { type: 'string', default: DEFAULT_OUT },
  seed: { type: 'string', default: String(DEFAULT_SEED) },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const split = (argv: readonly string[]) => parseArgs({ args: [...argv], options, allowPositionals: true });

const check = ({ values, positionals }: ReturnType<typeof split>): Parsed<RehearsalArguments> => {
  const faults: string[] = [];
  if (positionals.length > 1)
    faults.push(
      words('rehearsal.one-workshop', { files: positionals.map((file) => `“${file}”`).join(', ') }),
    );
  if (!/^\d{1,9}$/.test(values.seed)) faults.push(words('rehearsal.bad-seed', { seed: values.seed }));
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    value: {
      workshop: positionals[0] ?? null,
      useCases: values.usecases ?? null,
      out: values.out,
      seed: Number(values.seed),
      help: values.help,
    },
  };
};

/** `argv` without Node and the script. */
export const readArguments = (argv: readonly string[]): Parsed<RehearsalArguments> => {
  try {
    return check(split(argv));
  } catch (thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    // Node adds advice about names that begin with a dash.
    return { ok: false, faults: [text.split('. ')[0] ?? text] };
  }
};
