import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { frames } from './frames.ts';
import { insert } from './insert.ts';
import { live } from './live.ts';
import { jsonText, tableText } from './report.ts';
import { type BenchResult, verdictOf } from './row.ts';
import { sizes } from './sizes.ts';
import { tally } from './tally.ts';

/** In the order in which they run: what opens a browser comes last. */
const BENCHES: Readonly<Record<string, () => Promise<readonly BenchResult[]>>> = {
  insert,
  live,
  tally,
  sizes,
  frames,
};

export interface BenchArguments {
  /** All when none is named. */
  readonly names: readonly string[];
  /** Where the numbers go as JSON. */
  readonly json: string | null;
}

/** Throws an `Error` whose message is for the person at the terminal. */
export const readBenchArguments = (argv: readonly string[]): BenchArguments => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { json: { type: 'string' } },
    allowPositionals: true,
  });
  const known = Object.keys(BENCHES);
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`There is no benchmark ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  return { names: positionals.length > 0 ? positionals : known, json: values.json ?? null };
};

/** Runs benchmarks one after the other, so that none disturbs another. Answers the exit code. */
export const runBenches = async (argv: readonly string[], say: (text: string) => void): Promise<0 | 1> => {
  const { names, json } = readBenchArguments(argv);
  const rows: BenchResult[] = [];
  for (const name of names) rows.push(...((await BENCHES[name]?.()) ?? []));
  say(tableText(rows));
  if (json === null) say(jsonText(rows));
  else await writeFile(json, `${jsonText(rows)}\n`);
  return rows.some((row) => verdictOf(row) === 'fail') ? 1 : 0;
};
