import type { StickyNoteData } from '../../engine/engine.ts';

/** Miro's names; its enumeration and its strings are one set. */
export type StickyColour = `${StickyNoteData['style']['fillColor']}`;

export interface Paper {
  readonly fill: string;
  readonly ink: string;
}

const INK = '#1a1a1a';

/** Miro's 16 sticky colours. Values: Miro's REST API reference. */
const PAPERS: Readonly<Record<StickyColour, Paper>> = {
  light_yellow: { fill: '#fff9b1', ink: INK },
  yellow: { fill: '#f5d128', ink: INK },
  orange: { fill: '#ff9d48', ink: INK },
  light_green: { fill: '#d5f692', ink: INK },
  green: { fill: '#c9df56', ink: INK },
  dark_green: { fill: '#93d275', ink: INK },
  cyan: { fill: '#67c6c0', ink: INK },
  light_pink: { fill: '#ffcee0', ink: INK },
  pink: { fill: '#ea94bb', ink: INK },
  violet: { fill: '#c6a2d2', ink: INK },
  red: { fill: '#f0939d', ink: INK },
  light_blue: { fill: '#a6ccf5', ink: INK },
  blue: { fill: '#6cd8fa', ink: INK },
  dark_blue: { fill: '#9ea9ff', ink: INK },
  gray: { fill: '#f5f6f8', ink: INK },
  black: { fill: '#000000', ink: '#ffffff' },
};

export const paperOf = (colour: StickyNoteData['style']['fillColor']): Paper => PAPERS[`${colour}` as const];

/** The part of a note's box that is paper; the rest is its shadow, as in Miro (199 × 199 of 199 × 228). */
export const PAPER_INSET = { top: 0.03, bottom: 0.097 } as const;

/** In the order of Miro's palette. */
export const STICKY_COLOURS: readonly StickyColour[] = [
  'light_yellow',
  'yellow',
  'orange',
  'light_green',
  'green',
  'dark_green',
  'cyan',
  'light_blue',
  'blue',
  'dark_blue',
  'violet',
  'pink',
  'light_pink',
  'red',
  'gray',
  'black',
];
