import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asHtml, isBlank, normaliseText, paragraphs, plainText, rawText } from './text.ts';

describe('HTML becomes text', () => {
  test.each([
    ['plain text stays', 'Who owns the price?', 'Who owns the price?'],
    ['marks disappear', '<p>We <b>believe</b> <i>that</i></p>', 'We believe that'],
    ['paragraphs become lines', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['a break becomes a line', 'one<br>two<br/>three', 'one\ntwo\nthree'],
    ['a blank paragraph stays a blank line', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['list items become lines', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['entities are read', '&lt;this Use Case&gt; &amp; 5&nbsp;&euro;', '<this Use Case> & 5 €'],
    ['an open tag does no harm', '<p>half <b>bold', 'half bold'],
    ['a lone sign is text', 'a < b & c', 'a < b & c'],
  ])('%s', (_, html, expected) => {
    expect(plainText(html)).toBe(expected);
  });
});

describe('what looks the same is the same', () => {
  test.each([
    ['no-break and thin spaces', 'a\u00a0b\u2009c', 'a b c'],
    ['zero width characters', '\ufeffa\u200bb\u00adc', 'abc'],
    ['curly quotes', '“it’s” «so» „it“', '"it\'s" "so" "it"'],
    ['dashes', 'a – b — c − d ‐ e', 'a - b - c - d - e'],
    ['line ends of every system', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['spaces around line ends', 'a  \n  b', 'a\nb'],
    ['composed and decomposed letters', 'e\u0301', 'é'],
  ])('%s', (_, text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  test('an emoji made of several keeps its joiners', () => {
    expect(normaliseText('👩‍💻 ok')).toBe('👩‍💻 ok');
  });
});

test('a note with only blanks and invisible characters is blank', () => {
  expect(isBlank('<p> \u00a0\u200b</p>')).toBe(true);
  expect(isBlank('<p>.</p>')).toBe(false);
});

test('raw text keeps what was typed', () => {
  expect(rawText('<p>“a”\u00a0– b</p>')).toBe('“a”\u00a0– b');
});

test('any text written as HTML reads back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(rawText(asHtml(text))).toBe(text);
    }),
  );
});

test('reading twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
    }),
  );
});

test('paragraphs hold lines of HTML', () => {
  expect(paragraphs('<b>a</b>', asHtml('b & c'))).toBe('<p><b>a</b></p><p>b &amp; c</p>');
});
