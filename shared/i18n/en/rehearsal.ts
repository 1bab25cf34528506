/** What a rehearsal says: one line per activity, and what was wrong with how it was called. */
export const rehearsal = {
  'rehearsal.usage':
    'npm run rehearse -- [WORKSHOP.json] [--usecases FILE.json] [--out DIR] [--seed N]\n\n  WORKSHOP.json   a workshop as data; without it the sample workshop is played\n  --usecases      use-case notes as data\n  --out           where the CSV files go (made when missing; default: rehearsal-out)\n  --seed          a whole number; the same seed plays the same workshop (default: 1)',
  'rehearsal.line':
    '{number} {name}: {people, plural, =0 {nobody took part} one {# person} other {# people}}, {status}; {files}',
  'rehearsal.files': '{files, plural, =0 {no table} one {{names}} other {{names}}}',
} as const;
