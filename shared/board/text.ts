import { Parser } from 'htmlparser2';

const BLOCKS: ReadonlySet<string> = new Set(['p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'blockquote']);

/** What most items hold; no parser is needed for it. */
const ONE_PARAGRAPH = /^<p>([^<&]*)<\/p>$/;

/** Text of an item's HTML with its line breaks, otherwise exactly as it was written. */
export const rawText = (html: string): string => {
  const simple = ONE_PARAGRAPH.exec(html);
  if (simple) return simple[1] ?? '';
  if (!/[<&]/.test(html)) return html;
  let text = '';
  let lineEnded = false;
  const add = (piece: string) => {
    if (lineEnded && !text.endsWith('\n')) text += '\n';
    lineEnded = false;
    text += piece;
  };
  const block = (name: string) => {
    if (BLOCKS.has(name)) lineEnded = text !== '';
  };
  const parser = new Parser({
    onopentag: (name) => (name === 'br' ? add('\n') : block(name)),
    ontext: add,
    onclosetag: block,
  });
  parser.end(html);
  return text;
};

/** What looks the same to a reader becomes the same character. Order matters: controls go before spaces are joined. */
const UNIFORM: readonly (readonly [RegExp, string])[] = [
  [/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n'],
  // Zero width: space, non-joiner, word joiner, soft hyphen, marks of direction, byte order mark.
  [/[\u00ad\u200b\u200c\u200e\u200f\u2060-\u2064\u202a-\u202e\u2066-\u2069\ufeff]/g, ''],
  // The joiner stays inside an emoji made of several.
  [/(?<=^|[\s\w])\u200d+|\u200d+(?=[\s\w]|$)/g, ''],
  [/[\u2018\u2019\u201a\u201b\u2032\u02bc\u2039\u203a\u00b4`]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212\ufe58\uff0d]/g, '-'],
  [/[^\S\n]+/g, ' '],
  [/ ?\n ?/g, '\n'],
  [/\n{3,}/g, '\n\n'],
];

/** Text that is uniform already. */
const UNIFORM_ALREADY = /^[\w.,:;!?()+%/-]*$/;

/** Unifies quotes, dashes, spaces and invisible characters of plain text; line breaks stay, at most one blank line. */
export const normaliseText = (text: string): string =>
  UNIFORM_ALREADY.test(text)
    ? text
    : UNIFORM.reduce((now, [pattern, by]) => now.replace(pattern, by), text.normalize('NFC'))
        .normalize('NFC')
        .trim();

/** The text of an item as it is compared and shown: rule R4 of the workshop's reading rules. */
export const plainText = (html: string): string => normaliseText(rawText(html));

/** True when nothing can be read: blanks and invisible characters count as nothing. */
export const isBlank = (html: string): boolean => plainText(html) === '';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Plain text as HTML content of an item; a line break becomes `<br>`. */
export const asHtml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign).replaceAll('\n', '<br>');

export const bold = (text: string): string => `<strong>${asHtml(text)}</strong>`;

/** One paragraph per line of HTML. */
export const paragraphs = (...lines: readonly string[]): string =>
  lines.map((line) => `<p>${line}</p>`).join('');
