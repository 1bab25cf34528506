import { expect, test } from 'vitest';
import { kindOf } from './index.ts';

const TYPES = [
  'app_card',
  'card',
  'connector',
  'embed',
  'frame',
  'group',
  'image',
  'preview',
  'shape',
  'sticky_note',
  'tag',
  'text',
  'stroke',
];

test.each(TYPES)('what is stored of a %s is read again as it was', (type) => {
  const kind = kindOf(type);
  expect(kind.read({})).toEqual(kind.defaults);
  expect(kind.read(kind.defaults)).toEqual(kind.defaults);
});

test.each(TYPES)('a %s takes nothing it does not have', (type) => {
  const read = kindOf(type).read({ toString: 1, constructor: 2, glitter: 3 });
  expect(Object.keys(read ?? {}).toSorted()).toEqual(Object.keys(kindOf(type).defaults).toSorted());
});

test('writing the same again changes nothing', () => {
  for (const type of ['frame', 'shape', 'sticky_note', 'text', 'card', 'app_card', 'tag']) {
    const kind = kindOf(type);
    const once = kind.write({ content: 'text', title: 'title' }, null);
    expect(kind.write(once, once)).toEqual(once);
  }
});

test('a card takes up to twenty fields and dates as days', () => {
  const card = kindOf('card');
  const field = { value: 'v' };
  expect(card.write({ fields: Array(20).fill(field), dueDate: '2026-11-23' }, null)).toMatchObject({
    dueDate: '2026-11-23',
  });
  expect(() => card.write({ fields: Array(21).fill(field) }, null)).toThrow('fields');
  expect(() => card.write({ dueDate: 'tomorrow' }, null)).toThrow('dueDate');
});

test('an optional field is cleared with undefined, a required one is not', () => {
  const card = kindOf('card');
  const dated = card.write({ dueDate: '2026-11-23', title: 'kept' }, null);
  expect(card.write({ dueDate: undefined, title: undefined }, dated)).toMatchObject({
    dueDate: undefined,
    title: 'kept',
  });
});

test('the address of an embedded page is fixed', () => {
  const embed = kindOf('embed');
  const page = embed.write({ url: 'https://example.com' }, null);
  expect(() => embed.write({ url: 'https://example.org' }, page)).toThrow(
    'Cannot change this property, because it\'s read-only: "url"',
  );
});
