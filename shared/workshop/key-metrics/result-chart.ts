import { asHtml, bold, paragraphs } from '../../board/text.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Band, BandPair } from '../../votes/counts.ts';
import { midpoint } from '../../votes/median.ts';
import { BANDS, roundName } from '../../votes/scales.ts';
import { LAYER, type Part } from '../drawing.ts';
import { ACCENT, band as bandLook, INK, PAPER, TINT, words } from '../look.ts';
import { CHAPTER } from './id.ts';
import { bandName } from './names.ts';
import { ARROW_HEIGHT, BAR_HEIGHT, CHART, LABEL_HEIGHT, MARKER, ROW_NAME } from './result-geometry.ts';
import { hasVotes, type MetricResult, type RoundResult } from './summary.ts';

const accent = ACCENT[CHAPTER];
const BAR_COLOURS = { today: '#a9b0c4', year: accent } as const;
const MARKER_COLOURS = { today: INK, year: '#5b2fc4' } as const;
const ARROW_COLOUR = '#c9b8f3';

const upperBarsY = CHART.y + MARKER.height;
const labelsY = upperBarsY + BAR_HEIGHT;
const lowerBarsY = labelsY + LABEL_HEIGHT;
const lowerMarkersY = lowerBarsY + BAR_HEIGHT;

/** Centre of a column; between two for a median with two halves. */
const columnCentre = (band: Band): number => CHART.x + (band - 0.5) * CHART.pitch;

/**
 * Today above the labels, one year below, one scale for both. Places are dp from the corner of the section. The numbers
 * stand in the labels, so that a bar needs no second item.
 */
export const chart = (result: MetricResult, t: Translate): readonly Part[] => {
  if (!hasVotes(result)) return [];
  const highest = Math.max(...result.today.tally.counts, ...result.year.tally.counts, 1);
  return [
    ...labels(result, t),
    ...bars(result.today, highest),
    ...bars(result.year, highest),
    ...marker(result.today, highest, t),
    ...marker(result.year, highest, t),
    ...[result.today, result.year].map((round) => rowName(round, t)),
    ...arrow(result),
  ];
};

/** At the left of its bars. */
const rowName = ({ round }: RoundResult, t: Translate): Part => ({
  role: `${round}/name`,
  box: {
    x: ROW_NAME.x,
    y: round === 'today' ? labelsY - BAR_HEIGHT - 10 : lowerBarsY,
    width: ROW_NAME.width,
    height: BAR_HEIGHT + 10,
  },
  look: words({ color: MARKER_COLOURS[round], fontSize: ROW_NAME.fontSize }),
  text: paragraphs(bold(t(roundName(round)))),
  layer: LAYER.words,
});

const labels = ({ metric, today, year }: MetricResult, t: Translate): readonly Part[] =>
  BANDS.map((band) => ({
    role: `label/b${band}`,
    box: {
      x: columnCentre(band) - CHART.label / 2,
      y: labelsY,
      width: CHART.label,
      height: LABEL_HEIGHT,
    },
    look: bandLook(TINT[CHAPTER], { fontSize: CHART.fontSize }),
    text: paragraphs(
      bold(String(today.tally.counts[band - 1] ?? 0)),
      inTwoLines(bandName(metric, band, 'short', t)),
      bold(String(year.tally.counts[band - 1] ?? 0)),
    ),
    layer: LAYER.words,
  }));

/** Words break after their dash or at their space, so that the numbers above and below them stand level. */
const inTwoLines = (name: string): string =>
  /[a-z]–/.test(name) ? asHtml(name).replace('–', '–<br>') : asHtml(name).replace(' ', '<br>');

const LOWEST_BAR = 8;

const barHeight = ({ tally }: RoundResult, band: Band, highest: number): number => {
  const count = tally.counts[band - 1] ?? 0;
  return count === 0 ? 0 : Math.max(LOWEST_BAR, Math.round((count / highest) * BAR_HEIGHT));
};

const bars = (result: RoundResult, highest: number): readonly Part[] =>
  BANDS.flatMap((band) => {
    const height = barHeight(result, band, highest);
    if (height === 0) return [];
    return [
      {
        role: `${result.round}/b${band}`,
        box: {
          x: columnCentre(band) - CHART.bar / 2,
          y: result.round === 'today' ? labelsY - height : lowerBarsY,
          width: CHART.bar,
          height,
        },
        look: { ...bandLook(BAR_COLOURS[result.round]), shape: 'rectangle' },
        layer: LAYER.words,
      },
    ];
  });

/** At the end of the median's bar; between two columns where its halves are neighbours, on both where they are not. */
const marker = (result: RoundResult, highest: number, t: Translate): readonly Part[] =>
  markedPlaces(result.tally.median).map((place, index) => {
    const columns = [Math.floor(place), Math.ceil(place)];
    const height = Math.max(...columns.map((band) => barHeight(result, band, highest)));
    const isToday = result.round === 'today';
    return {
      role: `${result.round}/median/${index + 1}`,
      box: {
        x: columnCentre(place) - MARKER.width / 2,
        y: isToday ? labelsY - height - MARKER.height : lowerBarsY + height,
        width: MARKER.width,
        height: MARKER.height,
      },
      look: bandLook(MARKER_COLOURS[result.round], { color: PAPER, fontSize: MARKER.fontSize }),
      text: paragraphs(bold(t('key-metrics.results.median'))),
      layer: LAYER.words,
    };
  });

const markedPlaces = (median: BandPair | null): readonly number[] => {
  if (median === null) return [];
  const [lower, upper] = median;
  return upper - lower > 1 ? [lower, upper] : [midpoint(median)];
};

/** Room for the marker the arrow points to. */
const ARROW_AIR = MARKER.width / 2 + 10;

/** From today's median to that of one year, on the line of its marker. */
const arrow = ({ today, year }: MetricResult): readonly Part[] => {
  if (!today.tally.median || !year.tally.median) return [];
  const from = columnCentre(midpoint(today.tally.median));
  const to = columnCentre(midpoint(year.tally.median));
  const length = Math.abs(to - from) - ARROW_AIR;
  if (length < 40) return [];
  return [
    {
      role: 'arrow',
      box: {
        x: from < to ? from : to + ARROW_AIR,
        y: lowerMarkersY + (MARKER.height - ARROW_HEIGHT) / 2,
        width: length,
        height: ARROW_HEIGHT,
      },
      look: { ...bandLook(ARROW_COLOUR), shape: from < to ? 'right_arrow' : 'left_arrow' },
      layer: LAYER.words,
    },
  ];
};
