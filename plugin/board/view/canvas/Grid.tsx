import { useStore } from '@xyflow/react';

/** dp between two dots at real size. */
const GAP = 24;
/** Pixels the grid reaches beyond the canvas, so that it can be shifted by one gap at any zoom. */
const BEYOND = 4 * GAP;

/** The distance doubles when looking from farther away, so that there are never more dots than help the eye. In dp. */
export const gridGap = (zoom: number): number => GAP * 2 ** Math.max(0, Math.ceil(Math.log2(1 / zoom)));

/** Pixels by which the dots are shifted so that one of them lies on the board's centre; 0 … gap. */
export const gridShift = (centre: number, gap: number): number =>
  (((centre + BEYOND - gap / 2) % gap) + gap) % gap;

/**
 * A grid of dots behind everything. Moving the board only shifts it, which costs no painting: a pattern drawn anew in
 * every frame was half the price of a frame.
 */
export const Grid = () => {
  const [x, y, zoom] = useStore((state) => state.transform);
  const gap = gridGap(zoom) * zoom;
  const transform = `translate(${gridShift(x, gap)}px, ${gridShift(y, gap)}px)`;
  return <div className="grid" style={{ inset: -BEYOND, backgroundSize: `${gap}px ${gap}px`, transform }} />;
};
