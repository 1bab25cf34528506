import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useState } from 'react';
import { useSeat } from '../seat.ts';

/** Lends the canvas to the camera, and remembers for the next visit what was seen last. */
export const useCamera = () => {
  const { camera, lastView } = useSeat();
  const flow = useReactFlow();
  const store = useStoreApi();
  const [firstView] = useState(() => lastView.load() ?? { x: 0, y: 0, zoom: 1 });
  useEffect(() => {
    camera.attach({
      get: flow.getViewport,
      size: () => ({ width: store.getState().width, height: store.getState().height }),
      move: (view, animationMs) =>
        flow.setViewport(view, animationMs > 0 ? { duration: animationMs } : undefined),
    });
    const save = (): void => lastView.save(flow.getViewport());
    window.addEventListener('pagehide', save);
    return () => window.removeEventListener('pagehide', save);
  }, [camera, lastView, flow, store]);
  return { defaultViewport: firstView };
};
