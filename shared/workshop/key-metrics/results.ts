import { translate } from '../../board/geometry.ts';
import { itemKey } from '../../board/keys.ts';
import type { BoardPlan } from '../../board/plan.ts';
import { asHtml, bold, paragraphs } from '../../board/text.ts';
import { textHeight, textWidth } from '../../board/text-size.ts';
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
import { answersOf, type KeyMetricsHint, type KeyMetricsSummary, type MetricResult } from './summary.ts';

/** What the plugin writes says so. */
const WRITTEN = 'Σ';

/** The result frame, right of the activity's own. */
export const results = (summary: KeyMetricsSummary, context: ActivityContext): BoardPlan => {
  const { instance, t } = context;
  const { key, frame, part } = drawing(instance, ACTIVITY, 'results/frame');
  const sections = summary.metrics.flatMap((result, index) => section(result, index, summary, t));
  const end = g.sectionCorner(METRICS.length - 1).y + g.SECTION.height;
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
];

const section = (
  result: MetricResult,
  index: number,
  { people, hints }: KeyMetricsSummary,
  t: Translate,
): readonly Part[] => {
  const corner = g.sectionCorner(index);
  const about = hints.filter(({ metric }) => metric === result.metric);
  const parts = [facts(result, people, t), sentence(result, t), ...chart(result, t), ...ask(about, t)];
  const inner = parts.map((part) => ({
    ...part,
    role: `${result.metric}/${part.role}`,
    box: translate(part.box, corner),
  }));
  const ground: Part = {
    role: result.metric,
    box: { ...corner, ...g.SECTION },
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
  const lines = [counts, consensus]
    .map((words) => [...new Set(words)].join(' → '))
    .filter((line) => line !== '');
  const whole = lines.join(' · ');
  const { width, fontSize } = g.FACTS;
  const fits = textWidth(whole, { size: fontSize, bold: true }) <= width - TEXT_MARGIN;
  return {
    role: 'facts',
    box: g.FACTS,
    look: words({ color: MUTED, fontSize, align: 'right', valign: 'top' }),
    text: paragraphs(...(fits ? [whole] : lines).map(asHtml)),
    layer: LAYER.words,
  };
};

/** dp a board may keep free beside the words of a shape. */
const TEXT_MARGIN = 16;

const htmlOf = (words: Sentence): string =>
  words.map(({ text, strong }) => (strong ? bold(text) : asHtml(text))).join('');

const sentence = (result: MetricResult, t: Translate): Part => {
  const said = metricSentence(result, t);
  const text = paragraphs(said ? htmlOf(said) : asHtml(t('key-metrics.sentence.none')));
  const { fontSize, smaller, width, height } = g.SENTENCE;
  const isLong = textHeight(text, width - TEXT_MARGIN, { size: fontSize, bold: true }) > height;
  return {
    role: 'sentence',
    box: g.SENTENCE,
    look: words({ fontSize: isLong ? smaller : fontSize }),
    text,
    layer: LAYER.words,
  };
};

/** What is worth a question to the room, most useful first. */
const ASKED = [
  'camps',
  'outlier',
  'missing',
  'surplus',
  'gap-no-change',
  'gap-large',
  'gap-backwards',
] as const;

/** As many questions as there is room for. */
const ask = (hints: readonly KeyMetricsHint[], t: Translate): readonly Part[] => {
  const { width, height, fontSize } = g.ASK;
  const questions = ASKED.flatMap((code) => hints.filter((hint) => hint.code === code));
  const lines = questions.map(({ text }) => `${bold(t('key-metrics.results.ask'))} ${asHtml(text)}`);
  const font = { size: fontSize, bold: true };
  const fits = (some: readonly string[]) =>
    textHeight(paragraphs(...some), width - TEXT_MARGIN, font) <= height;
  const shown = [2, 1].map((count) => lines.slice(0, count)).find(fits) ?? [];
  if (shown.length === 0) return [];
  const look = words({ fontSize });
  return [{ role: 'ask', box: g.ASK, look, text: paragraphs(...shown), layer: LAYER.words }];
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
    'ask',
    ...BANDS.map((number) => `label/b${number}`),
    ...ROUNDS.flatMap((round) => [
      ...BANDS.map((number) => `${round}/b${number}`),
      `${round}/name`,
      `${round}/median/1`,
      `${round}/median/2`,
    ]),
  ].map((role) => `${metric}/${role}`);
