import { type Rect, union } from '../../../../shared/board/geometry.ts';
import type { Seat } from '../seat.ts';
import type { BoardAction } from './action.ts';

/** What is looked at where nothing lies. */
const EMPTY: Rect = { x: -720, y: -450, width: 1440, height: 900 };

const lookAtItems = (
  { session: { engine }, camera }: Seat,
  ids: readonly string[],
  animationMs?: number,
): void => {
  const boxes = ids.flatMap((id) => engine.boundsOf(id) ?? []);
  void camera.lookAt(union(boxes) ?? EMPTY, animationMs);
};

/** Everything on the board, as large as it fits. */
export const lookAtAll = (seat: Seat, animationMs?: number): void =>
  lookAtItems(
    seat,
    seat.session.engine.items().map((item) => item.id),
    animationMs,
  );

const zoomIn: BoardAction = {
  id: 'zoom-in',
  label: 'board.do.zoom-in',
  keys: ['Mod++', 'Mod+=', '+'],
  when: () => true,
  run: ({ camera }) => void camera.step('in'),
};

const zoomOut: BoardAction = {
  id: 'zoom-out',
  label: 'board.do.zoom-out',
  keys: ['Mod+-', '-'],
  when: () => true,
  run: ({ camera }) => void camera.step('out'),
};

const zoomFit: BoardAction = {
  id: 'zoom-fit',
  label: 'board.do.zoom-fit',
  keys: ['Shift+1'],
  when: () => true,
  run: (seat) => lookAtAll(seat),
};

const zoomSelection: BoardAction = {
  id: 'zoom-selection',
  label: 'board.do.zoom-selection',
  keys: ['Shift+2'],
  when: ({ session }) => session.selection.get().length > 0,
  run: (seat) => lookAtItems(seat, seat.session.selection.get()),
};

const zoomReal: BoardAction = {
  id: 'zoom-100',
  label: 'board.do.zoom-100',
  keys: ['Mod+0'],
  when: () => true,
  run: ({ camera }) => void camera.setZoom(1),
};

export const ZOOM_ACTIONS = { zoomIn, zoomOut, zoomFit, zoomSelection, zoomReal };
