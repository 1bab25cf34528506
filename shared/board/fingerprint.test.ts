import { expect, test } from 'vitest';
import { changedParts, hash, planFingerprint, styleFingerprint, textFingerprint } from './fingerprint.ts';
import { box, planned, plannedFrame } from './testing/build.ts';

test('a fingerprint is the same everywhere and for ever', () => {
  expect(Number.parseInt(hash(''), 36)).toBe(0x811c9dc5);
  expect(Number.parseInt(hash('foobar'), 36)).toBe(0xbf9cf968);
});

test('markup that the host adds makes no difference to a text', () => {
  expect(textFingerprint('<p>One day</p>')).toBe(textFingerprint('One day'));
  expect(textFingerprint('One day')).not.toBe(textFingerprint('One week'));
});

test('neither order nor case makes a difference to a style', () => {
  expect(styleFingerprint({ fill: '#FFEE00', fontSize: 14 })).toBe(
    styleFingerprint({ fontSize: 14, fill: '#ffee00' }),
  );
});

test('a changed plan tells what of it changed', () => {
  const before = planned('label', { text: 'One day' });
  const part = (after: typeof before) => changedParts(planFingerprint(before), planFingerprint(after));
  expect(part({ ...before, layer: 7 })).toEqual({ box: false, text: false, style: false });
  expect(part({ ...before, box: box(1, 0) })).toEqual({ box: true, text: false, style: false });
  expect(part({ ...before, text: 'One week' })).toEqual({ box: false, text: true, style: false });
  expect(part({ ...before, style: {} })).toEqual({ box: false, text: false, style: true });
});

test('of a frame only the size counts, not where it stands', () => {
  const frame = plannedFrame();
  expect(planFingerprint({ ...frame, box: { ...frame.box, x: 500 } })).toBe(planFingerprint(frame));
});
