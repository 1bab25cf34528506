import { inflate, type Point, type Rect, type Size } from '../../../../shared/board/geometry.ts';

/** How the canvas shows the board: screen = board × zoom + (x, y), in pixels of the canvas. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Miro's limits. */
export const MIN_ZOOM = 0.01;
export const MAX_ZOOM = 4;

/** Pixels of the canvas that bars lie on; the title of a frame needs some room at the top as well. */
const BARS = { top: 88, right: 16, bottom: 68, left: 72 } as const;

const clampZoom = (zoom: number): number => Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));

/** The part of the canvas that no bar covers, in its pixels. A tiny canvas is clear as a whole. */
export const clearArea = ({ width, height }: Size): Rect => {
  const clear = {
    x: BARS.left,
    y: BARS.top,
    width: width - BARS.left - BARS.right,
    height: height - BARS.top - BARS.bottom,
  };
  return clear.width > 100 && clear.height > 100 ? clear : { x: 0, y: 0, width, height };
};

const middleOf = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 });

/** The part of the board that is seen in an area of the canvas. */
export const shownRect = (view: View, area: Rect): Rect => ({
  x: (area.x - view.x) / view.zoom,
  y: (area.y - view.y) / view.zoom,
  width: area.width / view.zoom,
  height: area.height / view.zoom,
});

/** The same zoom with a point of the board in the middle of the area. */
export const centredOn = ({ zoom }: Pick<View, 'zoom'>, area: Rect, point: Point): View => {
  const middle = middleOf(area);
  return { zoom, x: middle.x - point.x * zoom, y: middle.y - point.y * zoom };
};

/** The view with `rect` in the middle of the area, as large as it fits. */
export const viewShowing = (rect: Rect, area: Rect): View => {
  const zoom = clampZoom(Math.min(area.width / rect.width, area.height / rect.height));
  return centredOn({ zoom }, area, middleOf(rect));
};

/** Another zoom around the middle of the area. */
export const zoomedAround = (view: View, area: Rect, wanted: number): View =>
  centredOn({ zoom: clampZoom(wanted) }, area, middleOf(shownRect(view, area)));

/** Some room around what is looked at; never larger than real size. */
export const framed = (rect: Rect, area: Rect): Rect => {
  const roomy = inflate(rect, 0.02 * Math.max(rect.width, rect.height));
  const { x, y } = middleOf(rect);
  const isSmall = roomy.width < area.width && roomy.height < area.height;
  return isSmall
    ? { x: x - area.width / 2, y: y - area.height / 2, width: area.width, height: area.height }
    : roomy;
};

export const toScreen = (view: View, point: Point): Point => ({
  x: point.x * view.zoom + view.x,
  y: point.y * view.zoom + view.y,
});

/** The next step of the − and + buttons. */
const STEPS = [0.01, 0.02, 0.05, 0.1, 0.15, 0.25, 0.33, 0.5, 0.75, 1, 1.5, 2, 3, 4] as const;

export const zoomStep = (zoom: number, direction: 'in' | 'out'): number =>
  direction === 'in'
    ? (STEPS.find((step) => step > zoom * 1.01) ?? MAX_ZOOM)
    : (STEPS.findLast((step) => step < zoom * 0.99) ?? MIN_ZOOM);
