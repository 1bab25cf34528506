import { encloses, type Point, type Rect, union } from '../../../../shared/board/geometry.ts';
import { boxesOf } from '../canvas/moves.ts';
import type { Seat } from '../seat.ts';
import { copyTo } from './copies.ts';

/** Pixels on the screen between an item and its duplicate. */
const STEP = 20;
/** dp between a frame and its duplicate beside it. */
const GAP = 40;

/** How far away duplicates go (dp): beside what is copied where a frame is among it, otherwise a little step. */
const offset = ({ session: { engine }, camera }: Seat, ids: readonly string[], around: Rect): Point => {
  const step = STEP / camera.zoom();
  return ids.some((id) => engine.get(id)?.type === 'frame')
    ? { x: around.width + GAP, y: 0 }
    : { x: step, y: step };
};

const showAll = ({ session: { engine, selection }, camera }: Seat, before: Rect): void => {
  const copies = union([...boxesOf(selection.get(), engine).values()]);
  if (copies && !encloses(camera.get(), copies)) void camera.lookAt(union([before, copies]) ?? copies);
};

/** Copies what is selected to where the copies are seen, and selects them. */
export const duplicateSelected = (seat: Seat): void => {
  const { engine, selection } = seat.session;
  const ids = selection.get();
  const around = union([...boxesOf(ids, engine).values()]);
  if (!around) return;
  copyTo(seat, ids, offset(seat, ids, around));
  showAll(seat, around);
};
