import { type Rect, type Size, translate } from '../../board/geometry.ts';
import { BANDS, type BandNumber, METRICS, type Metric, ROUNDS, type Round } from '../../votes/scales.ts';
import { MARGIN } from '../look.ts';
import * as g from './geometry.ts';

/** What a dot can say: a band, or “I don't know”. */
export type Choice = BandNumber | 'na';

export const CHOICES: readonly Choice[] = [...BANDS, 'na'];

export type Area =
  | { readonly kind: 'label' | 'tray'; readonly role: string; readonly box: Rect }
  | { readonly kind: 'stories'; readonly role: string; readonly box: Rect; readonly metric: Metric }
  | {
      readonly kind: 'cell';
      readonly role: string;
      readonly box: Rect;
      readonly metric: Metric;
      readonly round: Round;
      readonly choice: Choice;
    };

export type StoriesArea = Extract<Area, { kind: 'stories' }>;

export type CellArea = Extract<Area, { kind: 'cell' }>;

export const cellRole = (metric: Metric, round: Round, choice: Choice): string =>
  `${metric}/${round}/${choice === 'na' ? 'na' : `b${choice}`}`;

const columnX = (choice: Choice): number =>
  choice === 'na' ? g.DONT_KNOW.x : g.BAND_X + (choice - 1) * g.BAND_PITCH;

const rowY = (people: number, round: Round): number =>
  g.cellsY + (round === 'today' ? 0 : g.rowHeight(people) + g.ROW_GAP);

const cellsOf = (people: number, metric: Metric, round: Round): readonly CellArea[] =>
  CHOICES.map((choice) => ({
    kind: 'cell',
    role: cellRole(metric, round, choice),
    metric,
    round,
    choice,
    box: {
      x: columnX(choice),
      y: rowY(people, round),
      width: choice === 'na' ? g.DONT_KNOW.width : g.CELL_WIDTH,
      height: g.rowHeight(people),
    },
  }));

const labelsOf = (people: number, metric: Metric): readonly Area[] => {
  const { width, height } = g.TITLE;
  const questionWidth = g.SCALE_X + g.SCALE_WIDTH - g.QUESTION_X;
  return [
    { kind: 'label', role: `${metric}/title`, box: { x: g.SCALE_X, y: 0, width, height } },
    {
      kind: 'label',
      role: `${metric}/question`,
      box: { x: g.QUESTION_X, y: 0, width: questionWidth, height },
    },
    ...BANDS.map(
      (band): Area => ({
        kind: 'label',
        role: `${metric}/label/b${band}`,
        box: { x: columnX(band), y: g.labelsY, width: g.CELL_WIDTH, height: g.LABEL_HEIGHT },
      }),
    ),
    ...ROUNDS.map(
      (round): Area => ({
        kind: 'label',
        role: `${metric}/${round}/label`,
        box: { x: g.SCALE_X, y: rowY(people, round), width: g.ROW_LABEL_WIDTH, height: g.rowHeight(people) },
      }),
    ),
  ];
};

/** From the top of the block. Cells come first: they are what most dots lie in. */
const blockOf = (people: number, metric: Metric): readonly Area[] => [
  ...ROUNDS.flatMap((round) => cellsOf(people, metric, round)),
  ...labelsOf(people, metric),
  {
    kind: 'stories',
    role: `${metric}/stories`,
    metric,
    box: { x: g.STORIES.x, y: 0, width: g.STORIES.width, height: g.blockHeight(people) },
  },
];

/** Everything of the frame that stays where it is, by role; dp from the frame's top-left corner. */
export const areasFor = (people: number): readonly Area[] => [
  ...METRICS.flatMap((metric, index) => {
    const down = { x: 0, y: g.blockY(people, index) };
    return blockOf(people, metric).map((area) => ({ ...area, box: translate(area.box, down) }));
  }),
  { kind: 'tray', role: 'tray', box: g.TRAY },
  { kind: 'label', role: 'header', box: g.HEADER },
  { kind: 'label', role: 'howto', box: g.HOWTO },
];

export const frameSize = (people: number): Size => ({
  width: g.FRAME_WIDTH,
  height: g.blockY(people, METRICS.length - 1) + g.blockHeight(people) + MARGIN,
});

/** For how many people a frame was made of which nothing is known but its size: its height tells. */
export const peopleIn = ({ width, height }: Size): number => {
  const rows = METRICS.length * ROUNDS.length;
  const spare = (height * g.FRAME_WIDTH) / width - frameSize(0).height;
  return g.peopleForRow(g.rowHeight(0) + spare / rows);
};

export const areasInFrame = (size: Size): readonly Area[] => areasFor(peopleIn(size));
