import { runBenches } from './bench.ts';

try {
  process.exitCode = await runBenches(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`));
} catch (thrown) {
  process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
  process.exitCode = 1;
}
