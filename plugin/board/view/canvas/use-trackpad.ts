import { useEffect, useState } from 'react';

/**
 * A mouse wheel turns in whole steps, straight up or down; two fingers on a trackpad also move sideways or by parts of
 * a pixel. Pinching arrives as a wheel with Ctrl and says nothing.
 */
export const isTrackpad = (wheel: Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey'>): boolean =>
  !wheel.ctrlKey && wheel.deltaMode === 0 && wheel.deltaX !== 0 && Math.abs(wheel.deltaY) < 50;

/** As in Miro: the wheel of a mouse zooms, two fingers on a trackpad move the board. */
export const useTrackpad = () => {
  const [trackpad, setTrackpad] = useState(false);
  useEffect(() => {
    const watch = (event: WheelEvent): void => {
      if (isTrackpad(event)) setTrackpad(true);
    };
    window.addEventListener('wheel', watch, { passive: true, capture: true });
    return () => window.removeEventListener('wheel', watch, { capture: true });
  }, []);
  return { panOnScroll: trackpad };
};
