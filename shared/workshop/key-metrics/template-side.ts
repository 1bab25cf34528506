import { asHtml, bold, paragraphs } from '../../board/text.ts';
import type { Translate } from '../../i18n/translate.ts';
import { ROLES } from '../../votes/roles.ts';
import { LAYER, type Part } from '../drawing.ts';
import { ACCENT, area, band, heading, MUTED, PAPER, panel, SIZE, words } from '../look.ts';
import { dotPart, trayOf, trayPlaces } from './dots.ts';
import { HEADER, HEADER_INFO, HOWTO, PROMPT, STEPS, TRAY } from './geometry.ts';
import { CHAPTER, MINUTES } from './id.ts';

/** What stands around the scales and stays where it is whatever the number of people. */

const accent = ACCENT[CHAPTER];
const STEP_NUMBERS = [1, 2, 3, 4] as const;

export const header = (t: Translate): readonly Part[] => [
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

export const howto = (t: Translate): readonly Part[] => [
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

export const tray = (t: Translate): readonly Part[] => [
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
