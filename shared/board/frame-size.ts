import type { Rect, Size } from './geometry.ts';

/**
 * A frame refuses a size that leaves a child outside. So it grows before things move and shrinks after: the size to
 * take first, and the one to take last, each null where nothing changes.
 */
export const sizesOnTheWay = (
  now: Rect,
  wanted: Size,
): { readonly first: Rect | null; readonly last: Rect | null } => {
  const wide = {
    ...now,
    width: Math.max(now.width, wanted.width),
    height: Math.max(now.height, wanted.height),
  };
  const end = { ...now, width: wanted.width, height: wanted.height };
  return { first: differs(now, wide) ? wide : null, last: differs(wide, end) ? end : null };
};

const differs = (a: Size, b: Size): boolean => a.width !== b.width || a.height !== b.height;
