import { rawText } from '../../../../shared/board/text.ts';
import type { StickyNoteData } from '../../engine/engine.ts';
import { fitText, type MeasureText } from './fit-text.ts';
import { createMeasure } from './measure.ts';

/** Shares of the note's width: largest letters, smallest letters, and the text's column. */
const MOST = 0.2;
const LEAST = 0.05;
const COLUMN = 0.86;
/** Share of the note's height. */
const ROWS = 0.76;
/** Bold text is wider than what is measured. */
const SAFETY = 0.96;

const sizes = new Map<string, number>();
const MOST_CACHED = 5000;
let measure: MeasureText | null = null;

/** Font size (dp) at which a note's text fits its paper. */
export const stickyTextSize = ({ width, height }: StickyNoteData, html: string): number => {
  const key = `${width} ${height} ${html}`;
  const known = sizes.get(key);
  if (known !== undefined) return known;
  measure ??= createMeasure();
  const box = { width: width * COLUMN * SAFETY, height: height * ROWS };
  const size = fitText(
    rawText(html).split('\n'),
    box,
    { least: 199 * LEAST * (height / 228), most: 199 * MOST * (height / 228) },
    measure,
  );
  if (sizes.size >= MOST_CACHED) sizes.clear();
  sizes.set(key, size);
  return size;
};
