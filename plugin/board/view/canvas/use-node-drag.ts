import { type OnNodeDrag, useReactFlow } from '@xyflow/react';
import { type PointerEvent, useMemo } from 'react';
import type { Point, Rect } from '../../../../shared/board/geometry.ts';
import { copyTo } from '../actions/copies.ts';
import { localRect } from '../scene/kinds.ts';
import type { BoardNode } from '../scene/node.ts';
import { actOn, type Seat, useSeat } from '../seat.ts';
import { boxesOf, centresOf, movedTogether, shifted } from './moves.ts';

/** Whose gesture a preview is. */
const MINE = 'me';

interface Gesture {
  /** Where the pointer went down, on the board. */
  readonly start: Point;
  /** Where the items were, from their parents' corners. */
  readonly from: ReadonlyMap<string, Rect>;
  /** How far they have been dragged. */
  by: Point;
}

const NOWHERE: Point = { x: 0, y: 0 };

const begin = ({ session: { engine } }: Seat, start: Point, ids: readonly string[]): Gesture => ({
  start,
  by: NOWHERE,
  from: new Map(
    movedTogether(ids, engine).flatMap((id) => {
      const item = engine.get(id);
      return item && 'x' in item ? [[id, localRect(item)] as const] : [];
    }),
  ),
});

/** Others see it while it happens. */
const show = ({ scene, people }: Seat, boxes: ReadonlyMap<string, Rect>): void => {
  scene.preview(MINE, boxes);
  people.show({ moving: Object.fromEntries(boxes) });
};

const drop = (seat: Seat, { from, by }: Gesture, copies: boolean): void => {
  const ids = [...from.keys()];
  if (copies) copyTo(seat, ids, by);
  else {
    const places = centresOf(shifted(boxesOf(ids, seat.session.engine), by));
    actOn(seat, (edit) => edit.move(places, { reparent: true }));
  }
};

const clientPoint = (event: MouseEvent | TouchEvent): Point | null => {
  const pointer = 'touches' in event ? event.touches[0] : event;
  return pointer ? { x: pointer.clientX, y: pointer.clientY } : null;
};

/**
 * Dragging shows the move at once and changes the board once, at the drop. With Alt a copy is dropped. Distances are
 * taken from where the pointer went down: the canvas itself forgets what was moved before it took it for a drag.
 */
export const useNodeDrag = () => {
  const seat = useSeat();
  const flow = useReactFlow();
  return useMemo(() => {
    let pressed: Point = NOWHERE;
    let gesture: Gesture | null = null;
    const onPointerDownCapture = (event: PointerEvent): void => {
      pressed = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
    };
    const onNodeDragStart: OnNodeDrag<BoardNode> = (_, __, nodes) => {
      const ids = nodes.map((node) => node.id);
      gesture = begin(seat, pressed, ids);
      seat.ui.setState({ busy: true });
    };
    const onNodeDrag: OnNodeDrag<BoardNode> = (event) => {
      const at = clientPoint(event);
      if (!gesture || !at) return;
      const { x, y } = flow.screenToFlowPosition(at);
      gesture.by = { x: x - gesture.start.x, y: y - gesture.start.y };
      show(seat, shifted(gesture.from, gesture.by));
    };
    const onNodeDragStop: OnNodeDrag<BoardNode> = (event) => {
      if (gesture) drop(seat, gesture, event.altKey);
      gesture = null;
      show(seat, new Map());
      seat.ui.setState({ busy: false, dropped: seat.session.selection.get() });
    };
    return { onPointerDownCapture, onNodeDragStart, onNodeDrag, onNodeDragStop };
  }, [seat, flow]);
};
