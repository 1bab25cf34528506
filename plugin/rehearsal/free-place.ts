import type { Point, Rect } from '../../shared/board/geometry.ts';
import type { Random } from './random.ts';

/** dp between the middles of two dots: they do not touch. */
const PITCH = 52;
/** dp a hand is off, at most. */
const UNSTEADY = 3;
/** dp a middle keeps from the edge. */
const INSET = 30;

const along = (start: number, length: number): number[] => {
  const count = Math.max(1, Math.floor((length - 2 * INSET) / PITCH) + 1);
  const first = start + (length - (count - 1) * PITCH) / 2;
  return Array.from({ length: count }, (_, index) => first + index * PITCH);
};

const spotsIn = (cell: Rect): Point[] =>
  along(cell.y, cell.height).flatMap((y) => along(cell.x, cell.width).map((x) => ({ x, y })));

const anywhere = (cell: Rect, random: Random): Point => ({
  x: cell.x + INSET + random() * Math.max(0, cell.width - 2 * INSET),
  y: cell.y + INSET + random() * Math.max(0, cell.height - 2 * INSET),
});

/** Where somebody drops a dot: a free spot as long as there is one, then on top of others. */
export interface Spots {
  take(): Point;
}

/** `taken` are the middles of the dots that lie in the cell already. */
export const spotsFor = (cell: Rect, taken: readonly Point[], random: Random): Spots => {
  const free = spotsIn(cell).filter((spot) =>
    taken.every((dot) => Math.hypot(dot.x - spot.x, dot.y - spot.y) >= PITCH - UNSTEADY),
  );
  const unsteady = (): number => (random() * 2 - 1) * UNSTEADY;
  return {
    take() {
      const [spot] = free.splice(Math.floor(random() * free.length), 1);
      return spot ? { x: spot.x + unsteady(), y: spot.y + unsteady() } : anywhere(cell, random);
    },
  };
};

/** Middles of notes of this size in an area, row by row below its heading; they pile up when it is full. */
export const notePlaces = (
  area: Rect,
  heading: number,
  width: number,
  height: number,
): ((index: number) => Point) => {
  const gap = 20;
  const columns = Math.max(1, Math.floor((area.width - gap) / (width + gap)));
  const rows = Math.max(1, Math.floor((area.height - heading - gap) / (height + gap)));
  return (index) => {
    const slot = index % (columns * rows);
    const pile = Math.floor(index / (columns * rows)) * 8;
    return {
      x: area.x + gap + (slot % columns) * (width + gap) + width / 2 + pile,
      y: area.y + heading + gap + Math.floor(slot / columns) * (height + gap) + height / 2 + pile,
    };
  };
};
