import type { NewItem } from '../board/item.ts';
import { bold, paragraphs } from '../board/text.ts';
import type { Chapter } from './activity.ts';

/** How frames look: quiet ground, loud content, one accent per chapter. */

export const ACCENT: Readonly<Record<Chapter, string>> = {
  prepare: '#5b5f77',
  understand: '#2f6fed',
  align: '#7a4fe0',
  discover: '#0f9d77',
  close: '#e2711d',
};

/** A light ground of the accent for labels; text on it keeps a contrast above 4.5 : 1. */
export const TINT: Readonly<Record<Chapter, string>> = {
  prepare: '#eeeff4',
  understand: '#e8effd',
  align: '#f1ecfd',
  discover: '#e3f5ef',
  close: '#fdeee2',
};

export const INK = '#1a1a2e';
export const MUTED = '#5b5f77';
export const PAPER = '#ffffff';
export const WASH = '#f6f7fb';
export const HAIRLINE = '#d9dce7';

export const FONT = 'noto_sans';

/** Free space at every edge of a frame, dp. */
export const MARGIN = 40;

/** dp; nothing on a frame is smaller than `small`. */
export const SIZE = { title: 80, prompt: 52, area: 48, label: 40, info: 36, text: 32, small: 24 } as const;

/** Everything about an item but its place and its words. */
export type Look = Pick<NewItem, 'kind' | 'shape' | 'style'>;

const shape = (name: string, style: NewItem['style']): Look => ({
  kind: 'shape',
  shape: name,
  style: { fontFamily: FONT, color: INK, fontSize: SIZE.text, ...style },
});

const NO_BORDER = { borderWidth: 0, borderOpacity: 0 } as const;

/** Words without a ground of their own. */
export const words = (style: NewItem['style']): Look =>
  shape('rectangle', { fillOpacity: 0, ...NO_BORDER, align: 'left', valign: 'middle', ...style });

/** A ground for other items; its own words stand at the top. */
export const panel = (style: NewItem['style'] = {}): Look =>
  shape('round_rectangle', {
    fill: WASH,
    fillOpacity: 1,
    ...NO_BORDER,
    align: 'left',
    valign: 'top',
    ...style,
  });

/** An area people place things in. */
export const area = (style: NewItem['style'] = {}): Look =>
  panel({ borderColor: HAIRLINE, borderWidth: 2, borderOpacity: 1, fontSize: SIZE.area, ...style });

/** A coloured ground with words. */
export const band = (fill: string, style: NewItem['style'] = {}): Look =>
  shape('round_rectangle', {
    fill,
    fillOpacity: 1,
    ...NO_BORDER,
    align: 'center',
    valign: 'middle',
    ...style,
  });

export const disc = (fill: string, style: NewItem['style'] = {}): Look =>
  shape('circle', { fill, fillOpacity: 1, ...NO_BORDER, align: 'center', valign: 'middle', ...style });

export const FRAME_LOOK: Look = { kind: 'frame', shape: null, style: { fill: PAPER } };

/** A shape has no padding to set: the en space keeps a heading away from the round corner of its band. */
export const heading = (text: string): string => paragraphs(bold(`\u2002${text}`));
