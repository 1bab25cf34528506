import type { Rect } from '../../board/geometry.ts';
import type { BoardPlan } from '../../board/plan.ts';
import { asHtml, bold, paragraphs } from '../../board/text.ts';
import type { Translate } from '../../i18n/translate.ts';
import { ROLES } from '../../votes/roles.ts';
import {
  BANDS,
  bandKey,
  METRICS,
  type Metric,
  metricName,
  questionKey,
  ROUNDS,
  roundName,
} from '../../votes/scales.ts';
import type { ActivityContext } from '../activity.ts';
import { drawing, LAYER, type Part } from '../drawing.ts';
import { ACCENT, area, band, heading, MUTED, PAPER, panel, SIZE, TINT, words } from '../look.ts';
import { dotPart, trayOf, trayPlaces } from './dots.ts';
import { HEADER, HEADER_INFO, HOWTO, PROMPT, STEPS, TRAY } from './geometry.ts';
import { ACTIVITY, CHAPTER, MINUTES, TITLE_PREFIX } from './id.ts';
import { areasFor, CHOICES, cellRole, frameSize } from './layout.ts';

const accent = ACCENT[CHAPTER];
const STEP_NUMBERS = [1, 2, 3, 4] as const;

const header = (t: Translate): readonly Part[] => [
  {
    role: 'header',
    box: HEADER,
    look: band(accent, { color: PAPER, fontSize: SIZE.title, align: 'left' }),
    text: heading(t('key-metrics.name')),
    layer: LAYER.ground,
    marked: true,
  },
  {
    role: 'header/info',
    box: HEADER_INFO,
    look: words({ color: PAPER, fontSize: SIZE.info, align: 'right' }),
    text: paragraphs(
      bold(`${t('activity.minutes', { minutes: MINUTES })} · ${t('key-metrics.form')}`),
      asHtml(t('key-metrics.purpose')),
    ),
    layer: LAYER.words,
  },
];

const howto = (t: Translate): readonly Part[] => [
  {
    role: 'howto',
    box: HOWTO,
    look: panel({ color: MUTED, fontSize: SIZE.small, valign: 'bottom' }),
    text: paragraphs(asHtml(t('key-metrics.credit'))),
    layer: LAYER.ground,
  },
  {
    role: 'howto/prompt',
    box: PROMPT,
    look: words({ color: accent, fontSize: SIZE.prompt, valign: 'top' }),
    text: paragraphs(bold(t('key-metrics.prompt')), asHtml(t('key-metrics.prompt.by'))),
    layer: LAYER.words,
  },
  ...STEP_NUMBERS.flatMap((number) => step(number, t)),
];

/** No part of the frame is round but the dots, so that no part is ever taken for one. */
const step = (number: (typeof STEP_NUMBERS)[number], t: Translate): readonly Part[] => {
  const y = STEPS.y + (number - 1) * STEPS.pitch;
  return [
    {
      role: `howto/step/${number}/number`,
      box: { x: STEPS.x, y, width: STEPS.disc, height: STEPS.disc },
      look: band(accent, { color: PAPER, fontSize: SIZE.text }),
      text: paragraphs(bold(String(number))),
      layer: LAYER.words,
    },
    {
      role: `howto/step/${number}`,
      box: { x: STEPS.textX, y, width: STEPS.textWidth, height: STEPS.height },
      look: words({ fontSize: SIZE.info, valign: 'top' }),
      text: paragraphs(asHtml(t(`key-metrics.step.${number}`))),
      layer: LAYER.words,
    },
  ];
};

const tray = (t: Translate): readonly Part[] => [
  {
    role: 'tray',
    box: TRAY,
    look: panel({ fontSize: SIZE.area }),
    text: heading(t('key-metrics.tray')),
    layer: LAYER.ground,
    marked: true,
  },
  ...ROLES.flatMap((role) => [
    {
      role: `tray/${role}`,
      box: trayOf(role),
      look: area({ fill: PAPER, fontSize: SIZE.label }),
      text: heading(t(`role.${role}`)),
      layer: LAYER.words,
    },
    ...trayPlaces(role).map((box, index) => dotPart(role, index + 1, box, t)),
  ]),
];

type BoxOf = (role: string) => Rect;

const labels = (metric: Metric, boxOf: BoxOf, t: Translate): readonly Part[] => [
  {
    role: `${metric}/title`,
    box: boxOf(`${metric}/title`),
    look: words({ color: accent, fontSize: SIZE.prompt }),
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
    text: paragraphs(bold(t(bandKey(metric, number, 'board')))),
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
        borderColor: '#b4b8c8',
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

/** The frame with its scales, how-to, dots and story areas. Rows are as high as the number of people needs. */
export const template = ({ instance, settings, t }: ActivityContext): BoardPlan => {
  const people = settings.participants;
  const boxes = new Map(areasFor(people).map(({ role, box }) => [role, box]));
  const boxOf: BoxOf = (role) => {
    const box = boxes.get(role);
    if (!box) throw new RangeError(`The layout has no ${role}.`);
    return box;
  };
  const { frame, part } = drawing(instance, ACTIVITY, 'frame');
  const parts = [
    ...header(t),
    ...howto(t),
    ...METRICS.flatMap((metric) => [
      ...labels(metric, boxOf, t),
      ...cells(metric, boxOf, t),
      stories(metric, boxOf, t),
    ]),
    ...tray(t),
  ];
  const title = `${TITLE_PREFIX} ${t('key-metrics.name')}`;
  return {
    items: [frame(title, frameSize(people), { at: 'free-space' }), ...parts.map(part)],
    moves: [],
    remove: [],
  };
};
