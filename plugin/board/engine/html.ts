import { Parser } from 'htmlparser2';

const SIMPLE = ['p', 'a', 'strong', 'b', 'em', 'i', 'u', 's', 'br'];

/** Tags Miro renders in each kind of item; all others are shown as text (notes, shapes, texts) or dropped (cards). */
export const TAGS = {
  stickyNote: new Set(SIMPLE),
  text: new Set([...SIMPLE, 'span', 'ol', 'ul', 'li']),
  shape: new Set([...SIMPLE, 'span']),
  cardTitle: new Set(['p', 'a', 'br']),
  cardDescription: new Set([...SIMPLE, 'ol', 'ul', 'li']),
} as const;

const ESCAPES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;' };
const escapeTag = (tag: string): string => tag.replace(/[<>]/g, (sign) => ESCAPES[sign] ?? sign);

/** Copies `html` tag by tag; what `foreign` answers stands in the place of a tag that is not among `known`. */
const rewrite = (html: string, known: ReadonlySet<string>, foreign: (tag: string) => string): string => {
  if (!html.includes('<')) return html;
  let copied = 0;
  let result = '';
  const parser = new Parser(
    {
      onopentag: (name) => tag(name, false),
      onclosetag: (name, implied) => tag(name, implied),
      oncomment: () => tag('!--', false),
    },
    { decodeEntities: false, lowerCaseTags: true },
  );
  const tag = (name: string, implied: boolean): void => {
    if (implied || known.has(name)) return;
    result +=
      html.slice(copied, parser.startIndex) + foreign(html.slice(parser.startIndex, parser.endIndex + 1));
    copied = parser.endIndex + 1;
  };
  parser.end(html);
  return result + html.slice(copied);
};

/** Sticky notes, shapes and texts show tags they do not know as text. */
export const escapeForeign = (html: string, known: ReadonlySet<string>): string =>
  rewrite(html, known, escapeTag);

/** Cards drop tags they do not know. */
export const stripForeign = (html: string, known: ReadonlySet<string>): string =>
  rewrite(html, known, () => '');
