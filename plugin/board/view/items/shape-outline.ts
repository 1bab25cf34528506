import type { ShapeData } from '../../engine/engine.ts';

/** Miro's names; its enumeration and its strings are one set. */
export type ShapeName = `${ShapeData['shape']}`;

/** Share of the box kept free of text at each side, 0..1. */
export interface TextInset {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

interface Outline {
  /** An SVG path inside a box of `w` × `h` dp. */
  readonly path: (w: number, h: number) => string;
  readonly inset: TextInset;
}

/** Corners as shares of the box. */
const polygon =
  (...corners: readonly (readonly [number, number])[]) =>
  (w: number, h: number): string =>
    `M${corners.map(([x, y]) => `${x * w} ${y * h}`).join('L')}Z`;

const inset = (x: number, top = x, bottom = top): TextInset => ({ x, top, bottom });

const NONE = inset(0);

/** dp; large areas keep small corners, as in Miro. */
export const cornerRadius = (w: number, h: number): number => Math.min(20, 0.16 * Math.min(w, h));

const roundRectangle = (w: number, h: number, bottom = h): string => {
  const r = cornerRadius(w, bottom);
  return `M${r} 0H${w - r}A${r} ${r} 0 0 1 ${w} ${r}V${bottom - r}A${r} ${r} 0 0 1 ${w - r} ${bottom}H${r}A${r} ${r} 0 0 1 0 ${bottom - r}V${r}A${r} ${r} 0 0 1 ${r} 0Z`;
};

const callout = (w: number, h: number): string => {
  const body = roundRectangle(w, h, h * 0.78);
  return `${body}M${w * 0.2} ${h * 0.77}L${w * 0.12} ${h}L${w * 0.42} ${h * 0.77}Z`;
};

const star = (w: number, h: number): string => {
  const corners = Array.from({ length: 10 }, (_, i): readonly [number, number] => {
    const radius = i % 2 === 0 ? 0.5 : 0.2;
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    return [0.5 + radius * Math.cos(angle), 0.5 + radius * Math.sin(angle)];
  });
  return polygon(...corners)(w, h);
};

const can = (w: number, h: number): string => {
  const lid = h * 0.12;
  return `M0 ${lid}A${w / 2} ${lid} 0 0 1 ${w} ${lid}V${h - lid}A${w / 2} ${lid} 0 0 1 0 ${h - lid}ZM0 ${lid}A${w / 2} ${lid} 0 0 0 ${w} ${lid}`;
};

const cloud = (w: number, h: number): string =>
  `M${0.25 * w} ${0.95 * h}C${-0.05 * w} ${0.95 * h} ${-0.06 * w} ${0.52 * h} ${0.17 * w} ${0.47 * h}C${0.13 * w} ${0.12 * h} ${0.5 * w} ${-0.08 * h} ${0.62 * w} ${0.2 * h}C${0.82 * w} ${0.08 * h} ${0.95 * w} ${0.3 * h} ${0.87 * w} ${0.46 * h}C${1.07 * w} ${0.55 * h} ${1.03 * w} ${0.95 * h} ${0.78 * w} ${0.95 * h}Z`;

const brace = (w: number, h: number, side: 'left' | 'right'): string => {
  const x = (share: number): number => (side === 'left' ? share : 1 - share) * w;
  return `M${x(1)} 0Q${x(0.5)} 0 ${x(0.5)} ${0.1 * h}V${0.42 * h}Q${x(0.5)} ${0.5 * h} ${x(0)} ${0.5 * h}Q${x(0.5)} ${0.5 * h} ${x(0.5)} ${0.58 * h}V${0.9 * h}Q${x(0.5)} ${h} ${x(1)} ${h}`;
};

const process = (w: number, h: number): string => `M0 0H${w}V${h}H0ZM${0.1 * w} 0V${h}M${0.9 * w} 0V${h}`;

/** The 21 shapes of the stable SDK. */
const OUTLINES: Readonly<Record<ShapeName, Outline>> = {
  rectangle: { path: polygon([0, 0], [1, 0], [1, 1], [0, 1]), inset: NONE },
  round_rectangle: { path: roundRectangle, inset: NONE },
  circle: {
    path: (w, h) => `M0 ${h / 2}A${w / 2} ${h / 2} 0 1 1 ${w} ${h / 2}A${w / 2} ${h / 2} 0 1 1 0 ${h / 2}Z`,
    inset: inset(0.12),
  },
  triangle: { path: polygon([0.5, 0], [1, 1], [0, 1]), inset: inset(0.22, 0.45, 0.05) },
  rhombus: { path: polygon([0.5, 0], [1, 0.5], [0.5, 1], [0, 0.5]), inset: inset(0.24) },
  parallelogram: { path: polygon([0.2, 0], [1, 0], [0.8, 1], [0, 1]), inset: inset(0.12, 0) },
  trapezoid: { path: polygon([0.2, 0], [0.8, 0], [1, 1], [0, 1]), inset: inset(0.18, 0) },
  pentagon: {
    path: polygon([0.5, 0], [1, 0.38], [0.81, 1], [0.19, 1], [0, 0.38]),
    inset: inset(0.17, 0.24, 0.04),
  },
  hexagon: {
    path: polygon([0.22, 0], [0.78, 0], [1, 0.5], [0.78, 1], [0.22, 1], [0, 0.5]),
    inset: inset(0.14, 0.04),
  },
  octagon: {
    path: polygon([0.29, 0], [0.71, 0], [1, 0.29], [1, 0.71], [0.71, 1], [0.29, 1], [0, 0.71], [0, 0.29]),
    inset: inset(0.1),
  },
  star: { path: star, inset: inset(0.28, 0.34, 0.28) },
  cross: {
    path: polygon(
      [0.33, 0],
      [0.67, 0],
      [0.67, 0.33],
      [1, 0.33],
      [1, 0.67],
      [0.67, 0.67],
      [0.67, 1],
      [0.33, 1],
      [0.33, 0.67],
      [0, 0.67],
      [0, 0.33],
      [0.33, 0.33],
    ),
    inset: inset(0.05, 0.34),
  },
  right_arrow: {
    path: polygon([0, 0.25], [0.65, 0.25], [0.65, 0], [1, 0.5], [0.65, 1], [0.65, 0.75], [0, 0.75]),
    inset: inset(0.06, 0.26),
  },
  left_arrow: {
    path: polygon([1, 0.25], [0.35, 0.25], [0.35, 0], [0, 0.5], [0.35, 1], [0.35, 0.75], [1, 0.75]),
    inset: inset(0.06, 0.26),
  },
  left_right_arrow: {
    path: polygon(
      [0, 0.5],
      [0.25, 0],
      [0.25, 0.25],
      [0.75, 0.25],
      [0.75, 0],
      [1, 0.5],
      [0.75, 1],
      [0.75, 0.75],
      [0.25, 0.75],
      [0.25, 1],
    ),
    inset: inset(0.15, 0.26),
  },
  wedge_round_rectangle_callout: { path: callout, inset: inset(0, 0, 0.22) },
  flow_chart_predefined_process: { path: process, inset: inset(0.1, 0) },
  cloud: { path: cloud, inset: inset(0.14, 0.2, 0.1) },
  can: { path: can, inset: inset(0, 0.22, 0.1) },
  left_brace: { path: (w, h) => brace(w, h, 'left'), inset: NONE },
  right_brace: { path: (w, h) => brace(w, h, 'right'), inset: NONE },
};

export const outlineOf = (shape: ShapeData['shape']): Outline => OUTLINES[`${shape}` as const];

/** Braces are lines: they have no inside to fill. */
export const isOpenOutline = (shape: ShapeData['shape']): boolean =>
  shape === 'left_brace' || shape === 'right_brace';

/** Shapes CSS draws by itself, which is much cheaper than a path where there are a thousand dots. */
export const cssRadius = (shape: ShapeData['shape'], w: number, h: number): string | null => {
  if (shape === 'rectangle') return '0';
  if (shape === 'circle') return '50%';
  return shape === 'round_rectangle' ? `${cornerRadius(w, h)}px` : null;
};
