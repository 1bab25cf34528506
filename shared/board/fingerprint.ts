import type { ItemStyle } from './item.ts';
import type { PlannedItem } from './plan.ts';
import { plainText } from './text.ts';

/** FNV-1a of the UTF-16 units, 32 bits, base 36: at most seven characters, the same everywhere and for ever. */
export const hash = (text: string): string => {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return (sum >>> 0).toString(36);
};

/** Of what a reader sees, so that markup the host adds or drops makes no difference. */
export const textFingerprint = (html: string): string => hash(plainText(html));

/** Neither the order of the properties nor the case of a colour makes a difference. */
export const styleFingerprint = (style: ItemStyle): string =>
  hash(
    Object.entries(style)
      .map(([name, value]) => `${name}:${String(value).toLowerCase()}`)
      .sort()
      .join(';'),
  );

/** `box.text.style`, three hashes, so that a changed plan tells what of it changed. */
export const planFingerprint = (item: PlannedItem): string => {
  const { x, y, width, height } = item.box;
  const box = item.parent === null ? [width, height] : [x, y, width, height];
  return [hash(box.join(',')), hash(item.text), styleFingerprint(item.style)].join('.');
};

export interface ChangedParts {
  readonly box: boolean;
  readonly text: boolean;
  readonly style: boolean;
}

/** Compares two fingerprints of one planned item; one of unknown form counts as changed in every part. */
export const changedParts = (before: string, after: string): ChangedParts => {
  const was = before.split('.');
  const is = after.split('.');
  return { box: was[0] !== is[0], text: was[1] !== is[1], style: was[2] !== is[2] };
};
