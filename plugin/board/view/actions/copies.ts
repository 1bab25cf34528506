import type { Point } from '../../../../shared/board/geometry.ts';
import { boxesOf, centresOf, shifted } from '../canvas/moves.ts';
import { actOn, type Seat } from '../seat.ts';

/** Puts copies of items `by` dp away, into the frame they land on, and selects them. */
export const copyTo = (seat: Seat, ids: readonly string[], by: Point): void => {
  const { engine, selection } = seat.session;
  const placed = ids.filter((id) => engine.get(id));
  if (placed.length === 0) return;
  const places = centresOf(shifted(boxesOf(placed, engine), by));
  const copies = actOn(seat, (edit) => {
    const made = edit.duplicate(placed, by);
    const movable = made.flatMap((copy, index) => {
      const original = engine.get(placed[index] ?? '');
      const to = places.get(placed[index] ?? '');
      return original && 'x' in original && to ? [[copy, to] as const] : [];
    });
    edit.move(new Map(movable), { reparent: true });
    return made;
  });
  if (copies) selection.set(copies);
};
