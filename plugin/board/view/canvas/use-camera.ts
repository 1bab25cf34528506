import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react';
import { useEffect } from 'react';
import { useSeat } from '../seat.ts';

/** Lends the canvas to the camera, and remembers for the next visit what was seen last. */
export const useCamera = () => {
  const { camera, lastView } = useSeat();
  const flow = useReactFlow();
  const store = useStoreApi();
  useEffect(() => {
    camera.attach({
      get: flow.getViewport,
      size: () => ({ width: store.getState().width, height: store.getState().height }),
      move: (view, animationMs) =>
        flow.setViewport(view, animationMs > 0 ? { duration: animationMs } : undefined),
    });
  }, [camera, flow, store]);
  const onMoveEnd = (_: unknown, view: Viewport): void => lastView.save(view);
  return { defaultViewport: lastView.load() ?? { x: 0, y: 0, zoom: 1 }, onMoveEnd };
};
