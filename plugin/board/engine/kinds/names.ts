import type {
  FontFamily,
  ShapeType,
  StickyNoteColor,
  StrokeCapShape,
  StrokeStyle,
  TagColor,
  TextAlign,
  TextAlignVertical,
} from '@mirohq/websdk-types';
import * as z from 'zod/mini';

/** A name for each member of one of Miro's unions: none can be forgotten and none made up. */
type Names<T extends string> = { readonly [K in T]: K };

const fonts = {
  arial: 'arial',
  cursive: 'cursive',
  abril_fatface: 'abril_fatface',
  bangers: 'bangers',
  eb_garamond: 'eb_garamond',
  georgia: 'georgia',
  graduate: 'graduate',
  gravitas_one: 'gravitas_one',
  fredoka_one: 'fredoka_one',
  nixie_one: 'nixie_one',
  open_sans: 'open_sans',
  permanent_marker: 'permanent_marker',
  pt_sans: 'pt_sans',
  pt_sans_narrow: 'pt_sans_narrow',
  pt_serif: 'pt_serif',
  rammetto_one: 'rammetto_one',
  roboto: 'roboto',
  roboto_condensed: 'roboto_condensed',
  roboto_slab: 'roboto_slab',
  caveat: 'caveat',
  times_new_roman: 'times_new_roman',
  titan_one: 'titan_one',
  lemon_tuesday: 'lemon_tuesday',
  roboto_mono: 'roboto_mono',
  noto_sans: 'noto_sans',
  plex_sans: 'plex_sans',
  plex_serif: 'plex_serif',
  plex_mono: 'plex_mono',
  spoof: 'spoof',
  tiempos_text: 'tiempos_text',
  noto_serif: 'noto_serif',
  noto_serif_jp: 'noto_serif_jp',
  noto_sans_jp: 'noto_sans_jp',
  noto_sans_hebrew: 'noto_sans_hebrew',
  noto_serif_sc: 'noto_serif_sc',
  noto_serif_kr: 'noto_serif_kr',
  noto_sans_sc: 'noto_sans_sc',
  noto_sans_kr: 'noto_sans_kr',
  serif: 'serif',
  sans_serif: 'sans_serif',
  monospace: 'monospace',
} as const satisfies Names<FontFamily>;

const stickyColors = {
  gray: 'gray',
  light_yellow: 'light_yellow',
  yellow: 'yellow',
  orange: 'orange',
  light_green: 'light_green',
  green: 'green',
  dark_green: 'dark_green',
  cyan: 'cyan',
  light_pink: 'light_pink',
  pink: 'pink',
  violet: 'violet',
  red: 'red',
  light_blue: 'light_blue',
  blue: 'blue',
  dark_blue: 'dark_blue',
  black: 'black',
} as const satisfies Names<`${StickyNoteColor}`>;

const tagColors = {
  red: 'red',
  magenta: 'magenta',
  violet: 'violet',
  light_green: 'light_green',
  green: 'green',
  dark_green: 'dark_green',
  cyan: 'cyan',
  blue: 'blue',
  dark_blue: 'dark_blue',
  yellow: 'yellow',
  gray: 'gray',
  black: 'black',
  dark_gray: 'dark_gray',
} as const satisfies Names<`${TagColor}`>;

const shapes = {
  rectangle: 'rectangle',
  circle: 'circle',
  triangle: 'triangle',
  wedge_round_rectangle_callout: 'wedge_round_rectangle_callout',
  round_rectangle: 'round_rectangle',
  rhombus: 'rhombus',
  parallelogram: 'parallelogram',
  star: 'star',
  right_arrow: 'right_arrow',
  left_arrow: 'left_arrow',
  pentagon: 'pentagon',
  hexagon: 'hexagon',
  octagon: 'octagon',
  trapezoid: 'trapezoid',
  flow_chart_predefined_process: 'flow_chart_predefined_process',
  left_right_arrow: 'left_right_arrow',
  cloud: 'cloud',
  left_brace: 'left_brace',
  right_brace: 'right_brace',
  cross: 'cross',
  can: 'can',
} as const satisfies Names<`${ShapeType}`>;

const caps = {
  none: 'none',
  stealth: 'stealth',
  rounded_stealth: 'rounded_stealth',
  arrow: 'arrow',
  filled_triangle: 'filled_triangle',
  triangle: 'triangle',
  filled_diamond: 'filled_diamond',
  diamond: 'diamond',
  filled_oval: 'filled_oval',
  oval: 'oval',
  erd_one: 'erd_one',
  erd_many: 'erd_many',
  erd_one_or_many: 'erd_one_or_many',
  erd_only_one: 'erd_only_one',
  erd_zero_or_many: 'erd_zero_or_many',
  erd_zero_or_one: 'erd_zero_or_one',
} as const satisfies Names<StrokeCapShape>;

const strokes = {
  normal: 'normal',
  dotted: 'dotted',
  dashed: 'dashed',
} as const satisfies Names<StrokeStyle>;
const aligns = { left: 'left', center: 'center', right: 'right' } as const satisfies Names<TextAlign>;
const verticals = {
  top: 'top',
  middle: 'middle',
  bottom: 'bottom',
} as const satisfies Names<TextAlignVertical>;

export const font = z.enum(fonts);
export const stickyColor = z.enum(stickyColors);
export const tagColor = z.enum(tagColors);
export const shapeName = z.enum(shapes);
export const strokeCap = z.enum(caps);
export const strokeStyle = z.enum(strokes);
export const textAlign = z.enum(aligns);
export const textAlignVertical = z.enum(verticals);

/** Hex, `transparent` or a CSS colour name: the SDK takes all three. */
export const color = z.string().check(z.regex(/^(#[0-9a-f]{3,8}|[a-z]+|rgba?\([\d.,%\s]+\))?$/i));
/** 0..1 */
export const opacity = z.number().check(z.gte(0), z.lte(1));
/** dp */
export const length = z.number().check(z.positive());
/** Miro takes fewer than 6000 characters of text. */
export const content = z.string().check(z.maxLength(5999));
/** Degrees clockwise. */
export const degrees = z.number();
