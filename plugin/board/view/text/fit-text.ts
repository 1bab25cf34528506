/** Width in dp of a line of text set at 100 dp. */
export type MeasureText = (text: string) => number;

export interface TextBox {
  /** dp */
  readonly width: number;
  readonly height: number;
}

/** Height of a line as a multiple of the font size. */
export const LINE_HEIGHT = 1.3;

const MEASURED_AT = 100;
const STEPS = 10;

/** Lines a paragraph takes; null when a single word is wider than the box. */
const countLines = (paragraph: string, widest: number, measure: MeasureText): number | null => {
  let lines = 1;
  let line = '';
  for (const word of paragraph.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= widest) {
      line = longer;
      continue;
    }
    if (measure(word) > widest) return null;
    lines += 1;
    line = word;
  }
  return lines;
};

const fits = (paragraphs: readonly string[], box: TextBox, size: number, measure: MeasureText): boolean => {
  const widest = (box.width / size) * MEASURED_AT;
  let lines = 0;
  for (const paragraph of paragraphs) {
    const needed = countLines(paragraph, widest, measure);
    if (needed === null) return false;
    lines += needed;
  }
  return lines * size * LINE_HEIGHT <= box.height;
};

/**
 * The largest font size (dp, `least` … `most`) at which the text stays inside the box with no word broken, as on
 * Miro's sticky notes. At `least` it may overflow.
 */
export const fitText = (
  paragraphs: readonly string[],
  box: TextBox,
  { least, most }: { readonly least: number; readonly most: number },
  measure: MeasureText,
): number => {
  if (fits(paragraphs, box, most, measure)) return most;
  let low = least;
  let high = most;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (fits(paragraphs, box, middle, measure)) low = middle;
    else high = middle;
  }
  return Math.floor(low * 2) / 2;
};
