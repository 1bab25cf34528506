import { centreOf, type Point, type Rect } from '../../shared/board/geometry.ts';
import { asHtml } from '../../shared/board/text.ts';
import { BoardError } from '../../shared/errors.ts';
import type { Actor, BoardEngine, Participant } from '../board/engine/engine.ts';
import type { Pace } from './pace.ts';

/** Told where somebody's pointer is (board dp); null when they let go of the mouse. */
export type PointerListener = (who: Participant, at: Point | null) => void;

/** Somebody's hand on the mouse: everything they do is what a person at the board could do. */
export interface Hand {
  /** Drags an item and drops it with its centre at `to`; it then belongs to the frame it was dropped on. */
  drag(id: string, to: Point): Promise<void>;
  /** Alt-drag: leaves the item where it is and drops a copy; answers the copy's id. */
  dragCopy(id: string, to: Point): Promise<string>;
  /** Writes a square sticky note of this width and puts it down; answers its id. */
  writeNote(text: string, at: Point, width: number): Promise<string>;
}

const between = (from: Point, to: Point, part: number): Point => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});

const centreOfItem = (engine: BoardEngine, id: string): Point | null => {
  const bounds: Rect | undefined = engine.boundsOf(id);
  return bounds ? centreOf(bounds) : null;
};

export const handOf = (
  engine: BoardEngine,
  who: Participant,
  pace: Pace,
  onPointer: PointerListener = () => {},
): Hand => {
  const actor: Actor = { who, by: 'mouse' };

  const drag = async (id: string, to: Point): Promise<void> => {
    const from = centreOfItem(engine, id) ?? to;
    for (let step = 1; step < pace.dragSteps; step += 1) {
      const at = between(from, to, step / pace.dragSteps);
      engine.act(actor, (edit) => edit.move(new Map([[id, at]]), { reparent: false }));
      onPointer(who, at);
      await pace.step();
    }
    engine.act(actor, (edit) => edit.move(new Map([[id, to]]), { reparent: true }));
    onPointer(who, null);
    await pace.rest();
  };

  return {
    drag,
    async dragCopy(id, to) {
      const [copy] = engine.act(actor, (edit) => edit.duplicate([id], { x: 0, y: 0 }));
      if (copy === undefined) throw new BoardError('item-gone');
      await drag(copy, to);
      return copy;
    },
    async writeNote(text, at, width) {
      const note = engine.act(actor, (edit) => {
        const { id } = edit.create('sticky_note', {
          content: `<p>${asHtml(text)}</p>`,
          shape: 'square',
          width,
          ...at,
        });
        edit.move(new Map([[id, at]]), { reparent: true });
        return id;
      });
      onPointer(who, at);
      await pace.rest();
      onPointer(who, null);
      return note;
    },
  };
};
