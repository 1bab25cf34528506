import { rehearse } from './rehearse.ts';

process.exitCode = await rehearse(process.argv.slice(2), {
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
