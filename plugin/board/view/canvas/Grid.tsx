import { Background, BackgroundVariant, useStore } from '@xyflow/react';

/** dp between two dots at real size, and pixels of a dot. */
const GAP = 24;
const DOT = 1.6;

/** The distance doubles when looking from farther away, so that there are never more dots than help the eye. */
export const gridGap = (zoom: number): number => GAP * 2 ** Math.max(0, Math.ceil(Math.log2(1 / zoom)));

/** A grid of dots behind everything, of the same size on screen at every zoom. */
export const Grid = () => {
  const zoom = useStore((state) => state.transform[2]);
  return <Background variant={BackgroundVariant.Dots} gap={gridGap(zoom)} size={DOT / zoom} />;
};
