import type { OnNodeDrag } from '@xyflow/react';
import { useMemo } from 'react';
import type { Point, Rect } from '../../../../shared/board/geometry.ts';
import { copyTo } from '../actions/copies.ts';
import { localRect } from '../scene/kinds.ts';
import type { BoardNode } from '../scene/node.ts';
import { actOn, type Seat, useSeat } from '../seat.ts';
import { boxesOf, centresOf, movedTogether, shifted } from './moves.ts';

/** Whose gesture a preview is. */
const MINE = 'me';

interface Gesture {
  readonly lead: string;
  /** Where the items were, from their parents' corners. */
  readonly from: ReadonlyMap<string, Rect>;
}

const NOWHERE: Point = { x: 0, y: 0 };

const begin = ({ session: { engine } }: Seat, lead: string, ids: readonly string[]): Gesture => ({
  lead,
  from: new Map(
    movedTogether(ids, engine).flatMap((id) => {
      const item = engine.get(id);
      return item && 'x' in item ? [[id, localRect(item)] as const] : [];
    }),
  ),
});

const distance = ({ lead, from }: Gesture, node: BoardNode): Point => {
  const start = from.get(lead) ?? NOWHERE;
  return { x: node.position.x - start.x, y: node.position.y - start.y };
};

const drop = (seat: Seat, { from }: Gesture, by: Point, copies: boolean): void => {
  const ids = [...from.keys()];
  if (copies) copyTo(seat, ids, by);
  else {
    const places = centresOf(shifted(boxesOf(ids, seat.session.engine), by));
    actOn(seat, (edit) => edit.move(places, { reparent: true }));
  }
};

/** Dragging shows the move at once and changes the board once, at the drop. With Alt a copy is dropped. */
export const useNodeDrag = () => {
  const seat = useSeat();
  return useMemo(() => {
    const { scene, ui } = seat;
    let gesture: Gesture | null = null;
    const onNodeDragStart: OnNodeDrag<BoardNode> = (_, node, nodes) => {
      gesture = begin(
        seat,
        node.id,
        nodes.map(({ id }) => id),
      );
      ui.setState({ busy: true });
    };
    const onNodeDrag: OnNodeDrag<BoardNode> = (_, node) => {
      if (gesture) scene.preview(MINE, shifted(gesture.from, distance(gesture, node)));
    };
    const onNodeDragStop: OnNodeDrag<BoardNode> = (event, node) => {
      if (gesture) drop(seat, gesture, distance(gesture, node), event.altKey);
      gesture = null;
      scene.preview(MINE, new Map());
      ui.setState({ busy: false });
    };
    return { onNodeDragStart, onNodeDrag, onNodeDragStop };
  }, [seat]);
};
