import { translate } from '../../board/geometry.ts';
import { itemKey } from '../../board/keys.ts';
import type { BoardPlan } from '../../board/plan.ts';
import { asHtml, bold, paragraphs } from '../../board/text.ts';
import type { Translate } from '../../i18n/translate.ts';
import { BANDS, METRICS, type Metric, metricName, ROUNDS } from '../../votes/scales.ts';
import type { ActivityContext } from '../activity.ts';
import { drawing, LAYER, type Part } from '../drawing.ts';
import { ACCENT, area, band, heading, MARGIN, MUTED, PAPER, SIZE, words } from '../look.ts';
import type { Sentence } from '../view.ts';
import { ACTIVITY, CHAPTER, TITLE_PREFIX } from './id.ts';
import { chart } from './result-chart.ts';
import * as g from './result-geometry.ts';
import { MOST_CARDS, storyParts } from './result-stories.ts';
import { metricSentence } from './sentences.ts';
import { answersOf, type KeyMetricsSummary, type MetricResult } from './summary.ts';

/** What the plugin writes says so. */
const WRITTEN = 'Σ';

/** The result frame, right of the activity's own. */
export const results = (summary: KeyMetricsSummary, context: ActivityContext): BoardPlan => {
  const { instance, t } = context;
  const { key, frame, part } = drawing(instance, ACTIVITY, 'results/frame');
  const sections = summary.metrics.flatMap((result, index) => section(result, index, summary.people, t));
  const end = g.sectionY(METRICS.length - 1) + g.SECTION_HEIGHT;
  const stories = storyParts(summary.metrics, end + MARGIN, t);
  const parts = [...header(t), ...sections, ...stories.parts].map((one) =>
    part({ ...one, role: `results/${one.role}` }),
  );
  const height = end + MARGIN + (stories.height > 0 ? stories.height + MARGIN : 0);
  const items = [
    frame(
      `${WRITTEN} ${TITLE_PREFIX} ${t('key-metrics.name')}`,
      { width: g.RESULT_WIDTH, height },
      { at: 'beside', key: key('frame'), gap: g.RESULT_GAP },
    ),
    ...parts,
  ];
  const written = new Set(items.map((item) => item.key));
  const all = passingRoles().map((role) => itemKey(instance, ACTIVITY, `results/${role}`));
  return { items, moves: [], remove: all.filter((one) => !written.has(one)) };
};

const header = (t: Translate): readonly Part[] => [
  {
    role: 'header',
    box: g.RESULT_HEADER,
    look: band(ACCENT[CHAPTER], { color: PAPER, fontSize: SIZE.title, align: 'left' }),
    text: heading(`${WRITTEN} ${t('key-metrics.name')}`),
    layer: LAYER.ground,
    marked: true,
  },
  {
    role: 'legend',
    box: g.LEGEND,
    look: words({ color: PAPER, fontSize: SIZE.text, align: 'right' }),
    text: paragraphs(asHtml(t('key-metrics.results.legend'))),
    layer: LAYER.words,
  },
];

const section = (result: MetricResult, index: number, people: number, t: Translate): readonly Part[] => {
  const corner = { x: g.SECTION.x, y: g.sectionY(index) };
  const inner = [facts(result, people, t), sentence(result, t), ...chart(result, t)].map((part) => ({
    ...part,
    role: `${result.metric}/${part.role}`,
    box: translate(part.box, corner),
  }));
  const ground: Part = {
    role: result.metric,
    box: { ...corner, width: g.SECTION.width, height: g.SECTION_HEIGHT },
    look: area({ color: ACCENT[CHAPTER] }),
    text: heading(t(metricName(result.metric))),
    layer: LAYER.ground,
  };
  return [ground, ...inner];
};

/** How many voted, and how close together: once where both rounds are alike. */
const facts = ({ today, year }: MetricResult, people: number, t: Translate): Part => {
  const rounds = [today, year].filter((round) => answersOf(round) > 0);
  const counts = rounds.map((round) => {
    const count = answersOf(round);
    return people > 0
      ? t('key-metrics.results.all', { count, people })
      : t('key-metrics.results.votes', { count });
  });
  const consensus = rounds.flatMap(({ word }) => (word ? [t(`key-metrics.consensus.${word}`)] : []));
  const lines = [counts, consensus].map((words) => [...new Set(words)].join(' → '));
  return {
    role: 'facts',
    box: g.FACTS,
    look: words({ color: MUTED, fontSize: g.FACTS.fontSize, align: 'right' }),
    text: paragraphs(...lines.filter((line) => line !== '').map(asHtml)),
    layer: LAYER.words,
  };
};

const htmlOf = (words: Sentence): string =>
  words.map(({ text, strong }) => (strong ? bold(text) : asHtml(text))).join('');

const sentence = (result: MetricResult, t: Translate): Part => {
  const said = metricSentence(result, t);
  return {
    role: 'sentence',
    box: g.SENTENCE,
    look: words({ fontSize: g.SENTENCE.fontSize, valign: 'top' }),
    text: paragraphs(said ? htmlOf(said) : asHtml(t('key-metrics.sentence.none'))),
    layer: LAYER.words,
  };
};

/** Parts that are there or not, depending on the votes and stories: they go when their reason is gone. */
const passingRoles = (): readonly string[] => [
  ...METRICS.flatMap(chartRoles),
  'stories',
  'story/more',
  ...Array.from({ length: MOST_CARDS }, (_, index) => `story/${index + 1}`),
];

const chartRoles = (metric: Metric): readonly string[] =>
  [
    'arrow',
    ...BANDS.map((number) => `label/b${number}`),
    ...ROUNDS.flatMap((round) => [
      ...BANDS.map((number) => `${round}/b${number}`),
      `${round}/median/1`,
      `${round}/median/2`,
    ]),
  ].map((role) => `${metric}/${role}`);
