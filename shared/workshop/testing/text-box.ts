import type { Rect } from '../../board/geometry.ts';
import type { PlannedItem } from '../../board/plan.ts';
import { plainText } from '../../board/text.ts';
import { type Font, textHeight, textWidth } from '../../board/text-size.ts';

/** dp a host keeps free at the left and right of a shape's text. */
const PADDING = 8;

const fontOf = ({ style, text }: PlannedItem): Font => ({
  size: style.fontSize ?? 14,
  bold: text.includes('<strong>'),
});

const innerWidth = (item: PlannedItem): number =>
  item.shape === 'circle' ? item.box.width * 0.8 : item.box.width - 2 * PADDING;

/** Height in dp the text of an item needs. */
export const neededHeight = (item: PlannedItem): number =>
  textHeight(item.text, innerWidth(item), fontOf(item));

/** Width in dp of the longest word: a narrower box breaks it. */
export const longestWord = (item: PlannedItem): number =>
  Math.max(
    0,
    ...plainText(item.text)
      .split(/\s/)
      .map((word) => textWidth(word, fontOf(item))),
  );

export const fitsItsShape = (item: PlannedItem): boolean =>
  neededHeight(item) <= item.box.height && longestWord(item) <= innerWidth(item);

/** Where the text of an item stands; null for none. */
export const textBox = (item: PlannedItem): Rect | null => {
  const text = plainText(item.text);
  if (text === '' || item.kind === 'frame') return null;
  const lines = text.split('\n').map((line) => textWidth(line, fontOf(item)));
  const width = Math.min(innerWidth(item), Math.max(...lines));
  const height = neededHeight(item);
  const { x, y } = item.box;
  const spareX = item.box.width - 2 * PADDING - width;
  const spareY = item.box.height - height;
  const shareX = { left: 0, center: 0.5, right: 1 }[item.style.align ?? 'center'];
  const shareY = { top: 0, middle: 0.5, bottom: 1 }[item.style.valign ?? 'middle'];
  return { x: x + PADDING + spareX * shareX, y: y + spareY * shareY, width, height };
};
