/** What a rehearsal says: one line per activity, and what was wrong with how it was called. */
export const rehearsal = {
  'rehearsal.usage':
    'npm run rehearse -- [WORKSHOP.json] [--usecases FILE.json] [--out DIR] [--seed N]\n\n  WORKSHOP.json   a workshop as data; without it the sample workshop is played\n  --usecases      use-case notes as data\n  --out           where the CSV files go; made when missing (default: dist/rehearsal)\n  --seed          a whole number; the same seed plays the same workshop (default: 1)',
  'rehearsal.one-workshop': 'One workshop file is played at a time, not {files}.',
  'rehearsal.bad-seed': 'The seed is a whole number, not “{seed}”.',
  'rehearsal.no-such-file': '{file}: there is no such file',
  'rehearsal.is-directory': '{file}: this is a directory, not a file',
  'rehearsal.unusable-file': '{file}: {text}',
} as const;
