import { centreOf, contains, type Point, type Rect } from '../../shared/board/geometry.ts';
import { plainText } from '../../shared/board/text.ts';
import type { BoardEngine, FrameData, ItemData } from '../board/engine/engine.ts';

/** One thing on the board, as somebody sees it who knows nothing of keys and storage. */
export interface Thing {
  readonly id: string;
  /** Board dp. */
  readonly rect: Rect;
  readonly text: string;
  /** A small round thing: something to vote with. */
  readonly isDot: boolean;
  readonly isNote: boolean;
}

const LARGEST_DOT = 90;
/** dp two things may differ in height and still stand side by side. */
const SAME_HEIGHT = 1;

const isFrame = (item: ItemData): item is FrameData => item.type === 'frame';

const isDot = (item: ItemData, rect: Rect): boolean =>
  'shape' in item && item.shape === 'circle' && rect.width <= LARGEST_DOT;

const textOf = (item: ItemData): string => {
  if (isFrame(item)) return item.title;
  return 'content' in item ? plainText(item.content).replaceAll('\n', ' ') : '';
};

const see = (engine: BoardEngine, item: ItemData): readonly Thing[] => {
  const rect = engine.boundsOf(item.id);
  if (!rect) return [];
  const isNote = item.type === 'sticky_note';
  return [{ id: item.id, rect, text: textOf(item), isDot: isDot(item, rect), isNote }];
};

/** The frame whose title begins so; the shortest title wins, because results are called after their frame. */
export const findFrame = (engine: BoardEngine, title: string): Thing | null =>
  engine
    .items()
    .filter((item) => isFrame(item) && item.title.startsWith(title))
    .flatMap((item) => see(engine, item))
    .sort((a, b) => a.text.length - b.text.length)[0] ?? null;

/** Everything whose middle lies in a rectangle, whoever it belongs to; frames are not things. */
export const lookAt = (engine: BoardEngine, rect: Rect): readonly Thing[] =>
  engine
    .items()
    .filter((item) => !isFrame(item))
    .flatMap((item) => see(engine, item))
    .filter((thing) => contains(rect, centreOf(thing.rect)));

/** The smallest thing around a point that is not a dot: what somebody pointing there would say they point at. */
export const thingAt = (things: readonly Thing[], point: Point): Thing | null =>
  things
    .filter((thing) => !thing.isDot && contains(thing.rect, point))
    .sort((a, b) => a.rect.width * a.rect.height - b.rect.width * b.rect.height)[0] ?? null;

/** The nearest thing with this text that is not above `y`. */
export const firstBelow = (things: readonly Thing[], text: string, y: number): Thing | null =>
  things
    .filter((thing) => thing.text === text && thing.rect.y >= y - SAME_HEIGHT)
    .sort((a, b) => a.rect.y - b.rect.y)[0] ?? null;
