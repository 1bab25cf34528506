import { useViewport } from '@xyflow/react';
import { type PointerEvent, useRef } from 'react';
import { t } from '../../words.ts';
import { useSeat, useUi } from '../seat.ts';
import { fromMap, type MapPlan, toMap } from './plan.ts';
import { useMap } from './use-map.ts';

/** Pixels. */
const SIZE = { width: 200, height: 130 } as const;

/** The whole board, small; press or drag in it to look elsewhere. */
export const Minimap = () => (useUi((state) => state.minimap) ? <ShownMap /> : null);

const ShownMap = () => {
  const { camera } = useSeat();
  const canvas = useRef<HTMLCanvasElement>(null);
  const plan = useMap(canvas, SIZE);
  const look = (event: PointerEvent): void => {
    if (plan === null || event.buttons === 0) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    camera.centreOn(fromMap(plan, { x: event.clientX - left, y: event.clientY - top }));
  };
  return (
    <div
      className="bar minimap"
      role="img"
      aria-label={t('board.do.minimap')}
      style={SIZE}
      onPointerDown={look}
      onPointerMove={look}
    >
      <canvas ref={canvas} style={SIZE} />
      {plan ? <ShownPart plan={plan} /> : null}
    </div>
  );
};

/** What of the board is seen now. */
const ShownPart = ({ plan }: { readonly plan: MapPlan }) => {
  const { camera } = useSeat();
  useViewport();
  const { x, y, width, height } = toMap(plan, camera.get());
  return <div className="minimap-view" style={{ transform: `translate(${x}px, ${y}px)`, width, height }} />;
};
