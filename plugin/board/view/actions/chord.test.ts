import { expect, test } from 'vitest';
import { matches, shownChord } from './chord.ts';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {},
) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

test('a chord wants exactly its keys', () => {
  expect(matches(press('z', { ctrlKey: true }), 'Mod+Z')).toBe(true);
  expect(matches(press('z', { metaKey: true }), 'Mod+Z')).toBe(true);
  expect(matches(press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z')).toBe(true);
  expect(matches(press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Z')).toBe(false);
  expect(matches(press('z'), 'Mod+Z')).toBe(false);
  expect(matches(press('v', { ctrlKey: true }), 'V')).toBe(false);
});

test('signs are known whether or not they need Shift on this keyboard', () => {
  expect(matches(press('+', { ctrlKey: true, shiftKey: true }), 'Mod++')).toBe(true);
  expect(matches(press('+'), '+')).toBe(true);
});

test('digits go by their place, whatever Shift makes of them', () => {
  expect(matches({ ...press('!', { shiftKey: true }), code: 'Digit1' }, 'Shift+1')).toBe(true);
  expect(matches({ ...press('+', { shiftKey: true }), code: 'Digit1' }, 'Shift+1')).toBe(true);
  expect(matches({ ...press('1'), code: 'Digit1' }, 'Shift+1')).toBe(false);
});

test('a chord is shown as the machine writes it', () => {
  expect(shownChord('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z');
  expect(shownChord('Mod+Shift+Z', true)).toBe('⌘⇧Z');
});
