import { centreOf, type Point, type Rect, translate } from '../../../../shared/board/geometry.ts';
import type { BoardEngine } from '../../engine/engine.ts';
import { withGroupMates } from '../selection.ts';

/** Everything that moves when these items are dragged: their groups come along, children follow their frame by themselves. */
export const movedTogether = (ids: readonly string[], engine: BoardEngine): readonly string[] => {
  const all = withGroupMates(ids, engine);
  const moved = new Set(all);
  return all.filter((id) => {
    const item = engine.get(id);
    return !!item && 'x' in item && !(item.parentId !== null && moved.has(item.parentId));
  });
};

/** Boxes shifted by one distance. */
export const shifted = (boxes: ReadonlyMap<string, Rect>, by: Point): ReadonlyMap<string, Rect> =>
  new Map([...boxes].map(([id, box]) => [id, translate(box, by)]));

export const centresOf = (boxes: ReadonlyMap<string, Rect>): ReadonlyMap<string, Point> =>
  new Map([...boxes].map(([id, box]) => [id, centreOf(box)]));

/** Board coordinates of these items as they lie now. */
export const boxesOf = (ids: readonly string[], engine: BoardEngine): ReadonlyMap<string, Rect> =>
  new Map(
    ids.flatMap((id) => {
      const box = engine.boundsOf(id);
      return box ? [[id, box] as const] : [];
    }),
  );
