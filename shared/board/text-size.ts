import { plainText } from './text.ts';

/** Advance widths of Noto Sans, hundredths of the font size, from the space (U+0020) to the tilde. */
const ASCII_WIDTHS = [
  26, 27, 41, 65, 57, 83, 73, 22, 30, 30, 55, 57, 27, 32, 27, 37, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 27,
  27, 57, 57, 57, 43, 90, 64, 65, 63, 73, 56, 52, 73, 74, 34, 27, 62, 52, 91, 76, 78, 60, 78, 62, 55, 56, 73,
  60, 93, 59, 57, 57, 33, 37, 33, 57, 44, 28, 56, 61, 48, 61, 56, 34, 61, 62, 26, 26, 53, 26, 93, 62, 60, 61,
  61, 41, 48, 36, 62, 51, 79, 53, 51, 47, 38, 55, 38, 57,
];

const BOLD = 1.07;
const WIDE_SCRIPT = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|[\ud800-\udbff]/;

/** Height of a line in font sizes. */
export const LINE_HEIGHT = 1.36;

export interface Font {
  /** dp */
  readonly size: number;
  readonly bold: boolean;
}

const widthOfSign = (sign: string): number => {
  const known = ASCII_WIDTHS[sign.charCodeAt(0) - 32];
  if (known !== undefined) return known;
  return WIDE_SCRIPT.test(sign) ? 100 : 62;
};

/** Width of one line of text in dp, estimated: good to a few per cent for Latin letters. */
export const textWidth = (text: string, font: Font): number => {
  let hundredths = 0;
  for (const sign of text) hundredths += widthOfSign(sign);
  return (hundredths / 100) * font.size * (font.bold ? BOLD : 1);
};

/** Lines one paragraph takes when words wrap; a word too long for a line is broken. */
const linesOfParagraph = (paragraph: string, width: number, font: Font): number => {
  const space = textWidth(' ', font);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const length = textWidth(word, font);
    if (used > 0 && used + space + length > width) {
      lines += 1;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(length / width) - 1);
    lines += broken;
    used += (used > 0 ? space : 0) + length - broken * width;
  }
  return lines;
};

export const lineCount = (text: string, width: number, font: Font): number =>
  text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width, font), 0);

/** Height in dp of an item's text (HTML) when it wraps at `width` dp; 0 for none. */
export const textHeight = (html: string, width: number, font: Font): number => {
  const text = plainText(html);
  return text === '' ? 0 : lineCount(text, width, font) * font.size * LINE_HEIGHT;
};
