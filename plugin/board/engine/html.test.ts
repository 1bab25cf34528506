import { expect, test } from 'vitest';
import { escapeForeign, stripForeign, TAGS } from './html.ts';

const known = TAGS.stickyNote;

test.each([
  ['plain', 'plain'],
  ['a < b && b > c', 'a < b && b > c'],
  ['<p>one</p><p>two<br>three</p>', '<p>one</p><p>two<br>three</p>'],
  ['<P><A HREF="https://x.org">x</A></P>', '<P><A HREF="https://x.org">x</A></P>'],
  ['<h1 class="x">big</h1>', '&lt;h1 class="x"&gt;big&lt;/h1&gt;'],
  ['<p>a<div>b</div></p>', '<p>a&lt;div&gt;b&lt;/div&gt;</p>'],
  ['<img src=x onerror=y>', '&lt;img src=x onerror=y&gt;'],
  ['<b>never closed', '<b>never closed'],
  ['&lt;b&gt;', '&lt;b&gt;'],
  ['a<!-- hidden -->b', 'a&lt;!-- hidden --&gt;b'],
])('a note shows %s as %s', (html, shown) => {
  expect(escapeForeign(html, known)).toBe(shown);
});

test('a card drops the tags it does not know and keeps their text', () => {
  expect(stripForeign('<h1>big <i>small</i></h1><br>', TAGS.cardTitle)).toBe('big small<br>');
});

test('what was escaped once stays as it is', () => {
  const once = escapeForeign('<div><p>a</p></div>', known);
  expect(escapeForeign(once, known)).toBe(once);
});
