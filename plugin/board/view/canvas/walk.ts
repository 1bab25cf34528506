import { overlaps, type Rect } from '../../../../shared/board/geometry.ts';
import type { Seat } from '../seat.ts';
import { withGroupMates } from '../selection.ts';

interface Stop {
  readonly id: string;
  readonly box: Rect;
}

/** Everything with a place, as it is read: from the top down, and from the left to the right. */
const stopsOf = ({ session: { engine } }: Seat): readonly Stop[] =>
  engine
    .items()
    .flatMap(({ id }) => {
      const box = engine.boundsOf(id);
      return box ? [{ id, box }] : [];
    })
    .toSorted((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);

const choose = ({ session: { selection, engine }, camera, ui }: Seat, { id, box }: Stop): void => {
  ui.setState({ dropped: [] });
  selection.set(withGroupMates([id], engine));
  if (!overlaps(camera.get(), box)) camera.centreOn({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
};

/** Selects the first item that is seen, or else the first there is. False on an empty board. */
export const enterItems = (seat: Seat): boolean => {
  const stops = stopsOf(seat);
  const seen = seat.camera.get();
  const first = stops.find(({ box }) => overlaps(seen, box)) ?? stops[0];
  if (first) choose(seat, first);
  return first !== undefined;
};

/** Selects the item after or before the selected ones. False at the end, and while nothing is selected. */
export const walkItems = (seat: Seat, way: 'on' | 'back'): boolean => {
  const selected = new Set(seat.session.selection.get());
  const stops = way === 'on' ? stopsOf(seat) : stopsOf(seat).toReversed();
  const last = stops.findLastIndex(({ id }) => selected.has(id));
  const next = stops[last + 1];
  if (last < 0 || !next) return false;
  choose(seat, next);
  return true;
};
