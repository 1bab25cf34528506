import { type RefObject, useEffect, useState } from 'react';
import type { Size } from '../../../../shared/board/geometry.ts';
import { useSeat } from '../seat.ts';
import { drawMap } from './draw-map.ts';
import type { MapPlan } from './plan.ts';

/** ms: a small map need not follow every movement. */
const REST = 200;

/** Keeps the map on a canvas up to date; answers how it is placed, null before the first drawing. */
export const useMap = (canvas: RefObject<HTMLCanvasElement | null>, size: Size): MapPlan | null => {
  const { engine } = useSeat().session;
  const [plan, setPlan] = useState<MapPlan | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const draw = (): void => {
      timer = null;
      if (canvas.current) setPlan(drawMap(canvas.current, size, window.devicePixelRatio, engine));
    };
    draw();
    const stop = engine.subscribe(() => {
      timer ??= setTimeout(draw, REST);
    });
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [canvas, engine, size]);
  return plan;
};
