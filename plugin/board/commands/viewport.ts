import * as z from 'zod/mini';
import { inflate, type Rect, union } from '../../../shared/board/geometry.ts';
import { type Command, nothing, reads } from './command.ts';

const rect = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const padding = z.object({ top: z.number(), left: z.number(), bottom: z.number(), right: z.number() });

/** dp around items that are zoomed to, and the time that takes in ms. */
const MARGIN = 60;
const ANIMATION = 300;
const LEAST_ZOOM = 0.01;
const MOST_ZOOM = 4;

export const getViewport: Command<'VIEWPORT_GET'> = reads(nothing, ({ session }) => session.viewport.get());

const padded = (inner: Rect, by: z.infer<typeof padding>): Rect => ({
  x: inner.x - by.left,
  y: inner.y - by.top,
  width: inner.width + by.left + by.right,
  height: inner.height + by.top + by.bottom,
});

export const setViewport: Command<'VIEWPORT_SET'> = reads(
  z.object({
    viewport: rect,
    padding: z.optional(padding),
    animationDurationInMs: z.optional(z.number()),
  }),
  ({ session }, { viewport, padding: by, animationDurationInMs = 0 }) =>
    session.viewport.set(by === undefined ? viewport : padded(viewport, by), animationDurationInMs),
);

export const zoomTo: Command<'VIEWPORT_ZOOM_TO'> = reads(
  z.object({ ids: z.array(z.string()) }),
  async ({ session, engine }, { ids }) => {
    const around = union(ids.flatMap((id) => engine.boundsOf(id) ?? []));
    if (around === null) throw new Error('There are no items to zoom to.');
    await session.viewport.set(inflate(around, MARGIN), ANIMATION);
  },
);

export const getZoom: Command<'VIEWPORT_GET_ZOOM'> = reads(nothing, ({ session }) => session.viewport.zoom());

export const setZoom: Command<'VIEWPORT_SET_ZOOM'> = reads(
  z.object({ zoom: z.number() }),
  ({ session }, { zoom }) => session.viewport.setZoom(Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom))),
);
