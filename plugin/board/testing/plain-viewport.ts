import { centreOf, type Rect, rectAround } from '../../../shared/board/geometry.ts';
import type { ViewportPort } from '../engine/session.ts';

/** A window of 1280 × 720 pixels without a page. It keeps that form, so it may show more than was asked for. */
export const plainViewport = (): ViewportPort => {
  const window = { width: 1280, height: 720 };
  let shown: Rect = rectAround({ x: 0, y: 0 }, window);
  const zoomed = (around: Rect, zoom: number): Rect =>
    rectAround(centreOf(around), { width: window.width / zoom, height: window.height / zoom });
  return {
    get: () => shown,
    set: async (rect) => {
      shown = zoomed(rect, Math.min(window.width / rect.width, window.height / rect.height));
      return shown;
    },
    zoom: () => window.width / shown.width,
    setZoom: async (zoom) => {
      shown = zoomed(shown, zoom);
    },
  };
};
