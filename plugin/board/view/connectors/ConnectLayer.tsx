import { type PointerEvent, useState } from 'react';
import type { Point } from '../../../../shared/board/geometry.ts';
import { actOn, type Seat, useSeat, useUi } from '../seat.ts';
import { connectorProps } from '../tools/make-item.ts';

interface Draft {
  readonly from: string;
  readonly start: Point;
  readonly end: Point;
}

const pointOf = (event: PointerEvent): Point => ({
  x: event.nativeEvent.offsetX,
  y: event.nativeEvent.offsetY,
});

/** The item under the pointer that a line can join. */
const itemUnder = ({ session }: Seat, { clientX, clientY }: PointerEvent): string | null => {
  for (const element of document.elementsFromPoint(clientX, clientY)) {
    const id = element.closest<HTMLElement>('.react-flow__node')?.dataset.id;
    if (id !== undefined && session.engine.get(id)?.type !== 'connector') return id;
  }
  return null;
};

const join = (seat: Seat, from: string, to: string | null): void => {
  if (to === null || to === from) return;
  const made = actOn(seat, (edit) => edit.create('connector', connectorProps(from, to)).id);
  seat.ui.setState({ tool: { name: 'select' } });
  if (made) seat.session.selection.set([made]);
};

/** Lies over the canvas while the connection line is in hand: pull from one item to another. */
export const ConnectLayer = () => (useUi((state) => state.tool.name) === 'connector' ? <Layer /> : null);

const Layer = () => {
  const seat = useSeat();
  const [draft, setDraft] = useState<Draft | null>(null);
  const start = (event: PointerEvent): void => {
    const from = itemUnder(seat, event);
    if (from === null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDraft({ from, start: pointOf(event), end: pointOf(event) });
  };
  const end = (event: PointerEvent): void => {
    if (draft) join(seat, draft.from, itemUnder(seat, event));
    setDraft(null);
  };
  return (
    <div
      className="connect-layer"
      onPointerDown={start}
      onPointerMove={(event) => draft && setDraft({ ...draft, end: pointOf(event) })}
      onPointerUp={end}
    >
      {draft ? (
        <svg aria-hidden="true">
          <line x1={draft.start.x} y1={draft.start.y} x2={draft.end.x} y2={draft.end.y} />
        </svg>
      ) : null}
    </div>
  );
};
