import type { Rect } from '../../board/geometry.ts';
import { asHtml, bold, paragraphs } from '../../board/text.ts';
import { textWidth } from '../../board/text-size.ts';
import type { Translate } from '../../i18n/translate.ts';
import {
  BANDS,
  bandKey,
  type Metric,
  metricName,
  questionKey,
  ROUNDS,
  roundName,
} from '../../votes/scales.ts';
import { LAYER, type Part } from '../drawing.ts';
import { ACCENT, area, band, heading, MUTED, PAPER, SIZE, TINT, words } from '../look.ts';
import { CELL_WIDTH } from './geometry.ts';
import { CHAPTER } from './id.ts';
import { CHOICES, cellRole } from './layout.ts';

/** Share of a label's width a line of its words may take. */
const WIDEST_LINE = 0.8;

const evenLines = (words: string, width: number): string => {
  if (textWidth(words, { size: SIZE.label, bold: true }) <= width * WIDEST_LINE) return bold(words);
  const middle = words.length / 2;
  const spaces = [...words.matchAll(/ /g)].map(({ index }) => index);
  const [at] = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return at === undefined ? bold(words) : `${bold(words.slice(0, at))}<br>${bold(words.slice(at + 1))}`;
};

export type BoxOf = (role: string) => Rect;

const labels = (metric: Metric, boxOf: BoxOf, t: Translate): readonly Part[] => [
  {
    role: `${metric}/title`,
    box: boxOf(`${metric}/title`),
    look: words({ color: ACCENT[CHAPTER], fontSize: SIZE.prompt }),
    text: paragraphs(bold(t(metricName(metric)))),
    layer: LAYER.ground,
    marked: true,
  },
  {
    role: `${metric}/question`,
    box: boxOf(`${metric}/question`),
    look: words({ color: MUTED, fontSize: SIZE.info }),
    text: paragraphs(asHtml(t(questionKey(metric, 'short')))),
    layer: LAYER.ground,
  },
  ...BANDS.map((number) => ({
    role: `${metric}/label/b${number}`,
    box: boxOf(`${metric}/label/b${number}`),
    look: band(TINT[CHAPTER], { fontSize: SIZE.label }),
    text: paragraphs(evenLines(t(bandKey(metric, number, 'board')), CELL_WIDTH)),
    layer: LAYER.ground,
  })),
  ...ROUNDS.map((round) => ({
    role: `${metric}/${round}/label`,
    box: boxOf(`${metric}/${round}/label`),
    look: words({ fontSize: SIZE.label, align: 'right' }),
    text: paragraphs(bold(t(roundName(round)))),
    layer: LAYER.ground,
  })),
];

const cells = (metric: Metric, boxOf: BoxOf, t: Translate): readonly Part[] =>
  ROUNDS.flatMap((round) =>
    CHOICES.map((choice) => {
      const role = cellRole(metric, round, choice);
      const box = boxOf(role);
      if (choice !== 'na') return { role, box, look: area(), layer: LAYER.ground };
      const look = area({
        fill: PAPER,
        color: MUTED,
        fontSize: SIZE.info,
        align: 'center',
        valign: 'middle',
        borderStyle: 'dashed',
        borderColor: '#858ba3',
        borderWidth: 5,
      });
      return { role, box, look, text: paragraphs(asHtml(t('key-metrics.dont-know'))), layer: LAYER.ground };
    }),
  );

const stories = (metric: Metric, boxOf: BoxOf, t: Translate): Part => ({
  role: `${metric}/stories`,
  box: boxOf(`${metric}/stories`),
  look: area(),
  text: heading(t('key-metrics.stories')),
  layer: LAYER.ground,
  marked: true,
});

/** Title, question, labels, cells and stories of one metric. */
export const metricParts = (metric: Metric, boxOf: BoxOf, t: Translate): readonly Part[] => [
  ...labels(metric, boxOf, t),
  ...cells(metric, boxOf, t),
  stories(metric, boxOf, t),
];
