import type { MeasureText } from './fit-text.ts';

/** The one font of the board: bundled, so that text wraps the same on every machine. */
export const BOARD_FONT = 'Noto Sans Variable';

const MOST_CACHED = 20_000;

/** Measures with the browser's own text engine. The font must have been loaded. */
export const createMeasure = (): MeasureText => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 55;
  context.font = `100px "${BOARD_FONT}"`;
  const widths = new Map<string, number>();
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const { width } = context.measureText(text);
    if (widths.size >= MOST_CACHED) widths.clear();
    widths.set(text, width);
    return width;
  };
};
