import { Parser } from 'htmlparser2';

const BLOCKS: ReadonlySet<string> = new Set(['p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'blockquote']);
const INLINE: ReadonlySet<string> = new Set(['strong', 'b', 'em', 'i', 'u', 's']);
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escapeHtml = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * What a person typed into an editable element, as Miro keeps it: one `<p>` per line, with the marks Miro knows and
 * nothing else. Empty when no word was typed.
 */
export const editedHtml = (html: string): string => {
  const lines: string[] = [];
  let line = '';
  let anyText = false;
  /** Lines there were when the last paragraph began. */
  let began = -1;
  const endLine = (): void => {
    lines.push(line);
    line = '';
  };
  const parser = new Parser({
    onopentag: (name) => {
      if (BLOCKS.has(name) && line !== '') endLine();
      if (name === 'p') began = lines.length;
      else if (name === 'br') endLine();
      else if (INLINE.has(name)) line += `<${name}>`;
    },
    ontext: (text) => {
      anyText ||= text.trim() !== '';
      line += escapeHtml(text.replaceAll('\u00a0', ' '));
    },
    onclosetag: (name) => {
      if (BLOCKS.has(name) && (line !== '' || (name === 'p' && began === lines.length))) endLine();
      else if (INLINE.has(name)) line += `</${name}>`;
    },
  });
  parser.end(html);
  if (line !== '') endLine();
  while (lines.at(-1)?.trim() === '') lines.pop();
  return anyText ? lines.map((text) => `<p>${text}</p>`).join('') : '';
};
