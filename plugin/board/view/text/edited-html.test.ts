import { expect, test } from 'vitest';
import { editedHtml } from './edited-html.ts';

test('plain text becomes one paragraph', () => {
  expect(editedHtml('Who owns this?')).toBe('<p>Who owns this?</p>');
});

test('every line becomes a paragraph, as browsers write them', () => {
  expect(editedHtml('one<div>two</div><div>three</div>')).toBe('<p>one</p><p>two</p><p>three</p>');
  expect(editedHtml('<p>one</p><p>two</p>')).toBe('<p>one</p><p>two</p>');
  expect(editedHtml('one<br>two')).toBe('<p>one</p><p>two</p>');
});

test('an empty line between two lines is kept, empty ones at the end are not', () => {
  expect(editedHtml('one<div><br></div><div>two</div><div><br></div>')).toBe('<p>one</p><p></p><p>two</p>');
});

test('marks Miro knows stay, everything else becomes plain', () => {
  expect(editedHtml('<b>bold</b> <span style="color:red">red</span> <i>it</i>')).toBe(
    '<p><b>bold</b> red <i>it</i></p>',
  );
  expect(editedHtml('<h1>Title</h1><img src=x onerror=alert(1)>')).toBe('<p>Title</p>');
});

test('signs of HTML that were typed stay signs', () => {
  expect(editedHtml('a &lt; b &amp; c')).toBe('<p>a &lt; b &amp; c</p>');
});

test('nothing typed is nothing', () => {
  expect(editedHtml('')).toBe('');
  expect(editedHtml('<div><br></div>')).toBe('');
  expect(editedHtml('&nbsp; ')).toBe('');
});

test('what was edited once does not change when edited again', () => {
  const once = editedHtml('one<div><b>two</b></div><div><br></div><div>a &lt; b</div>');
  expect(editedHtml(once)).toBe(once);
});
