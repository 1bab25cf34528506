import type { Point, Rect, Size } from '../../../../shared/board/geometry.ts';
import type { ViewportPort } from '../../engine/session.ts';
import {
  centredOn,
  clampZoom,
  framed,
  shownRect,
  type View,
  viewShowing,
  zoomedAround,
  zoomStep,
} from './maths.ts';

/** The canvas, as far as the camera needs it. */
export interface CanvasView {
  get(): View;
  size(): Size;
  /** Settles when the view has arrived. */
  move(view: View, animationMs: number): Promise<unknown>;
}

/** Moves what a person sees of the board; answers the SDK's questions about it. */
export interface BoardCamera extends ViewportPort {
  /** The canvas is there once it has been drawn; until then a plain screen around the board's centre is shown. */
  attach(canvas: CanvasView): void;
  /** Brings a rectangle into view with some room around it. */
  lookAt(rect: Rect, animationMs?: number): Promise<void>;
  step(direction: 'in' | 'out'): Promise<void>;
  /** Puts a point of the board into the middle, at once. */
  centreOn(point: Point): void;
  /** Moves the picture sideways by so many pixels, at once. */
  slide(pixels: number): void;
}

const SCREEN: Size = { width: 1440, height: 900 };
/** ms */
const GLIDE = 300;

const unattached = (): CanvasView => {
  let view: View = { x: SCREEN.width / 2, y: SCREEN.height / 2, zoom: 1 };
  return {
    get: () => view,
    size: () => SCREEN,
    move: async (next) => {
      view = next;
    },
  };
};

/** A hidden page runs no animations: waiting for one would never end. */
const allowed = (animationMs: number): number =>
  typeof document !== 'undefined' && document.hidden ? 0 : animationMs;

export const createCamera = (): BoardCamera => {
  let canvas = unattached();
  const shown = (): Rect => shownRect(canvas.get(), canvas.size());
  const move = async (view: View, animationMs: number): Promise<void> => {
    await canvas.move(view, allowed(animationMs));
  };
  const setZoom = (zoom: number): Promise<void> =>
    move(zoomedAround(canvas.get(), canvas.size(), clampZoom(zoom)), GLIDE);
  return {
    attach: (next) => {
      canvas = next;
    },
    get: shown,
    set: async (rect, animationMs) => {
      const view = viewShowing(rect, canvas.size());
      await move(view, animationMs);
      return shownRect(view, canvas.size());
    },
    zoom: () => canvas.get().zoom,
    setZoom,
    lookAt: (rect, animationMs = GLIDE) =>
      move(viewShowing(framed(rect, canvas.size()), canvas.size()), animationMs),
    centreOn: (point) => void canvas.move(centredOn(canvas.get(), canvas.size(), point), 0),
    slide: (pixels) => {
      const view = canvas.get();
      void canvas.move({ ...view, x: view.x + pixels }, 0);
    },
    step: (direction) => setZoom(zoomStep(canvas.get().zoom, direction)),
  };
};
