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

export const clampZoom = (zoom: number): number => Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));

/** The part of the board a canvas of this size shows. */
export const shownRect = (view: View, canvas: Size): Rect => ({
  x: -view.x / view.zoom,
  y: -view.y / view.zoom,
  width: canvas.width / view.zoom,
  height: canvas.height / view.zoom,
});

/** The view with `rect` in the middle, as large as it fits. */
export const viewShowing = (rect: Rect, canvas: Size): View => {
  const zoom = clampZoom(Math.min(canvas.width / rect.width, canvas.height / rect.height));
  return {
    zoom,
    x: canvas.width / 2 - (rect.x + rect.width / 2) * zoom,
    y: canvas.height / 2 - (rect.y + rect.height / 2) * zoom,
  };
};

/** The same zoom with a point of the board in the middle of the canvas. */
export const centredOn = ({ zoom }: View, canvas: Size, point: Point): View => ({
  zoom,
  x: canvas.width / 2 - point.x * zoom,
  y: canvas.height / 2 - point.y * zoom,
});

/** Another zoom around the middle of the canvas. */
export const zoomedAround = (view: View, canvas: Size, wanted: number): View => {
  const zoom = clampZoom(wanted);
  const centre = { x: canvas.width / 2, y: canvas.height / 2 };
  return {
    zoom,
    x: centre.x - ((centre.x - view.x) / view.zoom) * zoom,
    y: centre.y - ((centre.y - view.y) / view.zoom) * zoom,
  };
};

/** Room around what is zoomed to, so that it does not touch the bars. Never larger than real size. */
export const framed = (rect: Rect, canvas: Size): Rect => {
  const roomy = inflate(rect, 0.06 * Math.max(rect.width, rect.height));
  const width = Math.max(roomy.width, canvas.width);
  const height = Math.max(roomy.height, canvas.height);
  const fits = roomy.width >= canvas.width || roomy.height >= canvas.height;
  return fits
    ? roomy
    : { x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - height) / 2, width, height };
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
