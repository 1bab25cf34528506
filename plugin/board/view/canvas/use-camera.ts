import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback, useEffect, useState } from 'react';
import { overlaps } from '../../../../shared/board/geometry.ts';
import { lookAtAll } from '../actions/zoom-actions.ts';
import { type Seat, useSeat } from '../seat.ts';
import type { View } from '../viewport/maths.ts';

const REAL_SIZE: View = { x: 0, y: 0, zoom: 1 };

const isAnythingSeen = ({ session: { engine }, camera }: Seat): boolean => {
  const seen = camera.get();
  return engine.items().some(({ id }) => {
    const box = engine.boundsOf(id);
    return box !== undefined && overlaps(seen, box);
  });
};

/** At the first visit, and where all that was seen is gone, everything on the board is shown. */
export const lookAtFirst = (seat: Seat, remembered: boolean): void => {
  const isEmpty = seat.session.engine.items().length === 0;
  if (!isEmpty && !(remembered && isAnythingSeen(seat))) lookAtAll(seat, 0);
};

/** Lends the canvas to the camera, and remembers for the next visit what was seen last. */
export const useCamera = () => {
  const seat = useSeat();
  const { camera, lastView } = seat;
  const flow = useReactFlow();
  const store = useStoreApi();
  const [remembered] = useState(() => lastView.load());
  useEffect(() => {
    camera.attach({
      get: flow.getViewport,
      size: () => ({ width: store.getState().width, height: store.getState().height }),
      move: (view, animationMs) =>
        flow.setViewport(view, animationMs > 0 ? { duration: animationMs } : undefined),
    });
    lookAtFirst(seat, remembered !== null);
  }, [seat, camera, remembered, flow, store]);
  const onMoveEnd = useCallback((_: unknown, view: View) => lastView.save(view), [lastView]);
  return { defaultViewport: remembered ?? REAL_SIZE, onMoveEnd };
};
