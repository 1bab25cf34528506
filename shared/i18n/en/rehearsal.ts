/** What a rehearsal says: one line per activity, and what was wrong with how it was called. */
export const rehearsal = {
  'rehearsal.usage':
    'npm run rehearse -- [WORKSHOP.json] [--usecases FILE.json] [--out DIR] [--seed N]\n\n  WORKSHOP.json   a workshop as data; without it the sample workshop is played\n  --usecases      use-case notes as data\n  --out           where the CSV files go; made when missing (default: dist/rehearsal)\n  --seed          a whole number; the same seed plays the same workshop (default: 1)',
  'rehearsal.one-workshop': 'One workshop file is played at a time, not {files}.',
  'rehearsal.bad-seed': 'The seed is a whole number, not “{seed}”.',
  'rehearsal.no-such-file': '{file}: there is no such file',
  'rehearsal.is-directory': '{file}: this is a directory, not a file',
  'rehearsal.unusable-file': '{file}: {text}',

  'rehearsal.played-already': 'somebody has voted here already, so nobody votes again',
  'rehearsal.nobody-acts': 'nobody has a part in it',
  'rehearsal.no-frame': 'its frame is not on the board',
  'rehearsal.key-metrics.did':
    '{people, plural, =0 {nobody took part} one {# person} other {# people}}, {dots, plural, one {# dot} other {# dots}}, {notes, plural, one {# story} other {# stories}}{lost, plural, =0 {} one {, # thing could not be placed because its label or tray is gone} other {, # things could not be placed because their label or tray is gone}}',
} as const;
