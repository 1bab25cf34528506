import { styleFingerprint, textFingerprint } from './fingerprint.ts';
import { type Point, type Rect, translate } from './geometry.ts';
import type { ItemKind, ItemStyle } from './item.ts';
import { sameBox } from './same.ts';

/** How we left an item; compared with the board later to see whether a person has changed it since. */
export interface Imprint {
  readonly kind: ItemKind;
  /**
   * dp from the top-left corner of the frame it lies in, so that a moved frame changes nothing of its items; else in
   * board coordinates. Of a frame itself only the size, its corner is 0, 0: people may move it as they like.
   */
  readonly box: Rect;
  /** Fingerprint of the plain text. */
  readonly text: string;
  /** Fingerprint of the style; null while the board has not said how it keeps it. */
  readonly style: string | null;
}

interface Visible {
  readonly kind: ItemKind;
  readonly box: Rect;
  readonly text: string;
  readonly style: ItemStyle;
}

const tenths = (value: number): number => Math.round(value * 10) / 10;

const relative = (box: Rect, corner: Point): Rect => {
  const { x, y, width, height } = translate(box, { x: -corner.x, y: -corner.y });
  return { x: tenths(x), y: tenths(y), width: tenths(width), height: tenths(height) };
};

/** Of an item as the board has it. */
export const imprintOf = (item: Visible, corner: Point): Imprint => ({
  kind: item.kind,
  box: relative(item.box, item.kind === 'frame' ? item.box : corner),
  text: textFingerprint(item.text),
  style: styleFingerprint(item.style),
});

/** Of an item that is about to be written: the host may complete its style. */
export const expectedImprint = (item: Visible, corner: Point): Imprint => ({
  ...imprintOf(item, corner),
  style: null,
});

export interface Untouched {
  readonly box: boolean;
  readonly text: boolean;
  readonly style: boolean;
}

/** Which parts of an item are still as we left them. */
export const untouched = (left: Imprint, now: Imprint): Untouched => ({
  box: sameBox(left.kind, left.box, now.box),
  text: left.text === now.text,
  style: left.style === null || left.style === now.style,
});

export const isUntouched = (left: Imprint, now: Imprint): boolean => {
  const { box, text, style } = untouched(left, now);
  return box && text && style;
};
