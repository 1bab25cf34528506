import type { ActivityState } from '../../shared/messages.ts';
import type { ActivityView, Distribution, ViewSection } from '../../shared/workshop/view.ts';

/** An activity as the plugin reports it, at three moments of the workshop. Counts as in a workshop of 18 people. */

const durations = [
  { short: '>6 mo', full: 'More than six months' },
  { short: '1–6 mo', full: 'One to six months' },
  { short: '1 wk–1 mo', full: 'One week to one month' },
  { short: '1 d–1 wk', full: 'One day to one week' },
  { short: '<1 day', full: 'Less than one day' },
  { short: '<1 hour', full: 'Less than one hour' },
];

const frequencies = [
  { short: '<2 a year', full: 'Fewer than once per six months' },
  { short: 'mo–6 mo', full: 'Between once per month and once every six months' },
  { short: 'wk–mo', full: 'Between once per week and once per month' },
  { short: 'day–wk', full: 'Between once per day and once per week' },
  { short: 'hour–day', full: 'Between once per hour and once per day' },
  { short: 'on demand', full: 'On demand (multiple deploys per day)' },
];

const shares = ['76–100 %', '61–75 %', '46–60 %', '31–45 %', '16–30 %', '0–15 %'].map((share) => ({
  short: share,
  full: share,
}));

const nothing = [0, 0, 0, 0, 0, 0];

/** Item ids that look like a board's, as many as there are dots. */
const dots = (counts: readonly number[], name: string): string[][] =>
  counts.map((count, band) => Array.from({ length: count }, (_, dot) => `${name}-${band}-${dot}`));

const distribution = (
  name: string,
  choices: Distribution['choices'],
  today: number[],
  year: number[],
  medians: readonly [Distribution['above']['median'], Distribution['above']['median']],
): Distribution => ({
  choices,
  above: { label: 'Today', counts: today, items: dots(today, `${name}-today`), median: medians[0] },
  below: { label: 'In one year', counts: year, items: dots(year, `${name}-year`), median: medians[1] },
});

const entries = (metric: string, choices: Distribution['choices'], today: number[] = []) =>
  (['today', 'year'] as const).map((round) => ({
    id: `key-metrics/${metric}/${round}`,
    label: round === 'today' ? 'Today' : 'In one year',
    choices: [...choices.map(({ full }) => full), 'I don’t know'],
    counts: round === 'today' ? today : [],
  }));

const notStarted = (id: string, title: string, choices: Distribution['choices']): ViewSection => ({
  id,
  title,
  chips: [{ text: 'not started', tone: 'neutral' }],
  distribution: null,
  sentences: [],
  leads: [],
  entries: entries(id, choices),
});

const leadTime: ViewSection = {
  id: 'lead_time',
  title: 'Lead time',
  chips: [
    { text: '18 of 18', tone: 'good' },
    { text: 'spread', tone: 'neutral' },
  ],
  distribution: distribution(
    'lead_time',
    durations,
    [2, 9, 5, 1, 0, 1],
    [0, 1, 5, 9, 3, 0],
    [
      [1, 1],
      [3, 3],
    ],
  ),
  sentences: [
    [
      { text: 'Today ', strong: false },
      { text: 'one to six months', strong: true },
      { text: ' → in a year ', strong: false },
      { text: 'one day to one week', strong: true },
      { text: ' (+2)', strong: false },
    ],
  ],
  leads: [
    {
      text: '1 dot at “Less than one hour” – who wants to tell?',
      tone: 'neutral',
      items: ['lead_time-today-5-0'],
    },
    {
      text: '1 dot at “One day to one week” – who wants to tell?',
      tone: 'neutral',
      items: ['lead_time-today-3-0'],
    },
  ],
  entries: entries('lead_time', durations),
};

const leadTimeBegun: ViewSection = {
  ...leadTime,
  chips: [
    { text: '7 votes missing', tone: 'ask' },
    { text: 'far apart', tone: 'neutral' },
  ],
  distribution: distribution('lead_time', durations, [1, 5, 3, 1, 0, 1], nothing, [[1, 2], null]),
  sentences: [
    [
      { text: 'Today ', strong: false },
      { text: 'between one to six months and one week to one month', strong: true },
    ],
  ],
  leads: [
    {
      text: 'Today: 1 dot lies on a border – which band is meant?',
      tone: 'ask',
      items: ['lead_time-today-2-0'],
    },
    {
      text: '1 dot at “Less than one hour” – who wants to tell?',
      tone: 'neutral',
      items: ['lead_time-today-5-0'],
    },
  ],
};

const deployFrequency: ViewSection = {
  id: 'deploy_frequency',
  title: 'Deploy frequency',
  chips: [{ text: '1 vote missing', tone: 'ask' }],
  distribution: distribution(
    'deploy_frequency',
    frequencies,
    [1, 6, 7, 2, 0, 1],
    [0, 0, 4, 9, 3, 2],
    [
      [2, 2],
      [3, 3],
    ],
  ),
  sentences: [
    [
      { text: 'Today ', strong: false },
      { text: 'weekly to monthly', strong: true },
      { text: ' → in a year ', strong: false },
      { text: 'daily to weekly', strong: true },
      { text: ' (+1)', strong: false },
    ],
  ],
  leads: [],
  entries: entries('deploy_frequency', frequencies, [0, 2, 4, 1, 0, 0, 1]),
};

const timeToRestore: ViewSection = {
  ...notStarted('time_to_restore', 'Time to restore', durations),
  chips: [
    { text: '18 of 18', tone: 'good' },
    { text: 'close together', tone: 'neutral' },
  ],
  distribution: distribution(
    'time_to_restore',
    durations,
    [0, 0, 2, 5, 8, 2],
    [0, 0, 0, 3, 9, 6],
    [
      [4, 4],
      [4, 4],
    ],
  ),
  sentences: [[{ text: 'No change expected: is that so?', strong: false }]],
};

const changeFail: ViewSection = {
  ...notStarted('change_fail', 'Change fail percentage', shares),
  chips: [
    { text: '17 of 18', tone: 'good' },
    { text: 'two camps', tone: 'ask' },
  ],
  distribution: distribution(
    'change_fail',
    shares,
    [0, 1, 6, 2, 6, 2],
    [0, 0, 0, 1, 6, 11],
    [
      [2, 4],
      [5, 5],
    ],
  ),
  sentences: [
    [
      { text: 'Two camps: ', strong: true },
      { text: 'ask both, not the average.', strong: false },
    ],
  ],
};

const view = (
  status: string,
  next: string,
  sections: ViewSection[],
  leads: ActivityView['leads'] = [],
): ActivityView => ({ activity: 'key-metrics', hasContent: true, status, next, leads, sections });

const rest = [
  notStarted('deploy_frequency', 'Deploy frequency', frequencies),
  notStarted('time_to_restore', 'Time to restore', durations),
  notStarted('change_fail', 'Change fail percentage', shares),
];

/** The frame stands, nobody has voted. */
export const ready: ActivityView = {
  ...view('Ready, no votes yet', 'Read the question aloud, then everybody places one dot.', [
    notStarted('lead_time', 'Lead time', durations),
    ...rest,
  ]),
  hasContent: false,
};

/** Eleven of eighteen have placed a dot for the first metric. */
export const begun = view(
  'Lead time: 11 of 18 placed',
  'Everybody places one dot in the row Today, all at once.',
  [leadTimeBegun, ...rest],
);

/** Two metrics voted on, two to go. */
export const halfway = view(
  'Lead time: 18 of 18 placed · Deploy frequency: 17 of 18',
  'Who sits at the far end? Tell us the story behind your dot.',
  [leadTime, deployFrequency, ...rest.slice(1)],
);

/** Every vote is in. */
export const complete = view(
  'All four metrics voted on',
  'Write the results on the board, then ask what would have to be true to get there.',
  [leadTime, deployFrequency, timeToRestore, changeFail],
);

/** Somebody copied the frame and drew into it. */
export const copied = view(
  halfway.status,
  'Which of the two frames counts? The other one is not read.',
  halfway.sections,
  [
    { text: 'This frame was copied: 22 dots in the copy are not counted.', tone: 'ask', items: ['copy-1'] },
    { text: '1 drawing here cannot be counted.', tone: 'neutral', items: ['drawing-1'] },
    { text: 'The tray is empty for the role Business.', tone: 'ask', items: [] },
  ],
);

export const keyMetrics: ActivityState = {
  id: 'key-metrics',
  number: '05',
  chapter: 'align',
  name: '4 Key Metrics',
  purpose: 'Where are we today, and where could we be in one year?',
  form: '80 min · everybody',
  prompt: '“Tell me how you measure me and I will tell you how I behave”',
  steps: [
    'One metric at a time: read the question aloud.',
    'Everybody places one dot in the row Today.',
    'Look at the far dots: whose story is it?',
    'Second round: one dot in the row In one year.',
  ],
  script: [
    '“Four measures, no score for anybody. Everybody places one dot – first all at once, then we talk.”',
    '“Who sits at the far end – tell us the story behind your dot.”',
  ],
  minutes: 80,
  status: 'absent',
  view: null,
  results: 'none',
  missingParts: 0,
};
