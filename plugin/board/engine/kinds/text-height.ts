import { rawText } from '../../../../shared/board/text.ts';

/** Mean width of a letter and height of a line, as parts of the font size: near Open Sans, the same on every machine. */
const LETTER = 0.52;
const LINE = 1.4;

/** Lines a paragraph takes when broken between words; a word longer than a line is broken within. */
const linesOf = (paragraph: string, letters: number): number => {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const wanted = used === 0 ? word.length : used + 1 + word.length;
    if (wanted <= letters) {
      used = wanted;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.ceil(word.length / letters) - 1 || 0;
    used = word.length % letters || Math.min(word.length, letters);
  }
  return Math.max(lines, 1);
};

/** Height in dp of HTML set at `fontSize` in a column of `width` dp: an estimate that needs no DOM. */
export const textHeight = (html: string, width: number, fontSize: number): number => {
  const letters = Math.max(1, Math.floor(width / (fontSize * LETTER)));
  const lines = rawText(html)
    .split('\n')
    .reduce((sum, paragraph) => sum + linesOf(paragraph, letters), 0);
  return Math.round(lines * fontSize * LINE);
};
