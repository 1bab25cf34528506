import type { Point, Rect, Size } from '../../../../shared/board/geometry.ts';
import type { ViewportPort } from '../../engine/session.ts';
import {
  centredOn,
  clearArea,
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

/**
 * Moves what a person sees of the board; answers the SDK's questions about it. What bars lie on does not count as
 * seen, so that whatever is zoomed to can be reached with the mouse.
 */
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
  const area = (): Rect => clearArea(canvas.size());
  const move = async (view: View, animationMs: number): Promise<void> => {
    await canvas.move(view, allowed(animationMs));
  };
  const setZoom = (zoom: number): Promise<void> => move(zoomedAround(canvas.get(), area(), zoom), GLIDE);
  return {
    attach: (next) => {
      canvas = next;
    },
    get: () => shownRect(canvas.get(), area()),
    set: async (rect, animationMs) => {
      const view = viewShowing(rect, area());
      await move(view, animationMs);
      return shownRect(view, area());
    },
    zoom: () => canvas.get().zoom,
    setZoom,
    lookAt: (rect, animationMs = GLIDE) => move(viewShowing(framed(rect, area()), area()), animationMs),
    step: (direction) => setZoom(zoomStep(canvas.get().zoom, direction)),
    centreOn: (point) => void move(centredOn(canvas.get(), area(), point), 0),
    slide: (pixels) => {
      const view = canvas.get();
      void move({ ...view, x: view.x + pixels }, 0);
    },
  };
};
