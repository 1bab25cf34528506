import type { Rect, Size } from '../../../../shared/board/geometry.ts';
import type { BoardEngine, ItemData } from '../../engine/engine.ts';
import { colourOf } from '../bars/colours.ts';
import { isA } from '../scene/kinds.ts';
import { type MapPlan, planMap, toMap } from './plan.ts';

const OTHER = '#c3c7d4';
const FRAME_EDGE = '#b4b9c9';
/** Pixels: the smallest dot that is seen. */
const LEAST = 1.2;

const fillOf = (item: ItemData): string => {
  if (isA(item, 'shape') && item.style.fillOpacity === 0) return 'transparent';
  return colourOf(item) ?? OTHER;
};

const drawItem = (context: CanvasRenderingContext2D, item: ItemData, { x, y, width, height }: Rect): void => {
  context.fillStyle = fillOf(item);
  context.globalAlpha = isA(item, 'text') ? 0.5 : 1;
  context.fillRect(x, y, Math.max(LEAST, width), Math.max(LEAST, height));
  if (!isA(item, 'frame')) return;
  context.strokeStyle = FRAME_EDGE;
  context.strokeRect(x, y, width, height);
};

/** Draws the whole board small; answers how it was placed. `density`: screen pixels per pixel. */
export const drawMap = (
  canvas: HTMLCanvasElement,
  size: Size,
  density: number,
  engine: BoardEngine,
): MapPlan => {
  const items = engine.items().filter((item) => !isA(item, 'connector'));
  const boxes = items.flatMap((item) => engine.boundsOf(item.id) ?? []);
  const plan = planMap(boxes, size);
  canvas.width = size.width * density;
  canvas.height = size.height * density;
  const context = canvas.getContext('2d');
  context?.scale(density, density);
  items.forEach((item, index) => {
    const box = boxes[index];
    if (context && box) drawItem(context, item, toMap(plan, box));
  });
  return plan;
};
