import { type Rect, translate } from '../../../../shared/board/geometry.ts';
import type { BoardEngine } from '../../engine/engine.ts';
import { isPlaced, localRect } from '../scene/kinds.ts';
import type { Preview } from '../scene/layout.ts';

/** What is shown while an item is resized: when a frame's corner moves, its children stay where they are on the board. */
export const resizePreview = (engine: BoardEngine, id: string, box: Rect): Preview => {
  const item = engine.get(id);
  const boxes = new Map([[id, box]]);
  if (!item || !('x' in item)) return boxes;
  const before = localRect(item);
  const by = { x: before.x - box.x, y: before.y - box.y };
  for (const child of engine.childrenOf(id)) {
    if (isPlaced(child)) boxes.set(child.id, translate(localRect(child), by));
  }
  return boxes;
};
