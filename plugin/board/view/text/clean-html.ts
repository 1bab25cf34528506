import DOMPurify from 'dompurify';

const RULES = {
  ALLOWED_TAGS: ['p', 'a', 'strong', 'b', 'em', 'i', 'u', 's', 'span', 'br', 'ul', 'ol', 'li'],
  ALLOWED_ATTR: ['href', 'target', 'rel'],
};

DOMPurify.addHook('afterSanitizeAttributes', (node) => {
  if (node.tagName !== 'A') return;
  node.setAttribute('target', '_blank');
  node.setAttribute('rel', 'noopener noreferrer');
});

const cache = new Map<string, string>();
const MOST_CACHED = 5000;

/** Item content that is safe to show: apps are foreign code. */
export const cleanHtml = (html: string): string => {
  if (!/[<&]/.test(html)) return html;
  const known = cache.get(html);
  if (known !== undefined) return known;
  const clean = DOMPurify.sanitize(html, RULES);
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(html, clean);
  return clean;
};
