import { inflate, type Point, type Rect, type Size, union } from '../../../../shared/board/geometry.ts';

/** How a small map shows the board: map = (board − corner) × scale, in pixels of the map. */
export interface MapPlan {
  readonly corner: Point;
  readonly scale: number;
}

/** Shown where the board is empty, dp. */
const EMPTY: Rect = { x: -720, y: -450, width: 1440, height: 900 };
/** Share of the board's larger side left free around it. */
const ROOM = 0.05;

/** Everything on the board, in the middle of the map. */
export const planMap = (boxes: readonly Rect[], map: Size): MapPlan => {
  const all = union(boxes) ?? EMPTY;
  const shown = inflate(all, ROOM * Math.max(all.width, all.height));
  const scale = Math.min(map.width / shown.width, map.height / shown.height);
  return {
    scale,
    corner: {
      x: shown.x + shown.width / 2 - map.width / scale / 2,
      y: shown.y + shown.height / 2 - map.height / scale / 2,
    },
  };
};

export const toMap = ({ corner, scale }: MapPlan, rect: Rect): Rect => ({
  x: (rect.x - corner.x) * scale,
  y: (rect.y - corner.y) * scale,
  width: rect.width * scale,
  height: rect.height * scale,
});

export const fromMap = ({ corner, scale }: MapPlan, point: Point): Point => ({
  x: point.x / scale + corner.x,
  y: point.y / scale + corner.y,
});
