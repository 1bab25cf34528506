import type { Point } from '../../../../shared/board/geometry.ts';
import { boxesOf, centresOf, movedTogether, shifted } from '../canvas/moves.ts';
import { actOn, type Seat } from '../seat.ts';
import type { BoardAction } from './action.ts';
import { duplicateSelected } from './duplicate.ts';

const selected = ({ session }: Seat): readonly string[] => session.selection.get();
const mayWrite = ({ session }: Seat): boolean => session.user.mayWrite;
const anySelected = (seat: Seat): boolean => mayWrite(seat) && selected(seat).length > 0;

/** Ids of the groups among the selected items. */
const selectedGroups = (seat: Seat): readonly string[] => {
  const ids = new Set(selected(seat));
  return seat.session.engine
    .groups()
    .filter((group) => group.itemsIds.some((id) => ids.has(id)))
    .map((group) => group.id);
};

const undo: BoardAction = {
  id: 'undo',
  label: 'board.do.undo',
  keys: ['Mod+Z'],
  when: ({ session: { engine, user } }) => engine.canUndo(user),
  run: ({ session: { engine, user } }) => engine.undo(user),
};

const redo: BoardAction = {
  id: 'redo',
  label: 'board.do.redo',
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  when: ({ session: { engine, user } }) => engine.canRedo(user),
  run: ({ session: { engine, user } }) => engine.redo(user),
};

const duplicate: BoardAction = {
  id: 'duplicate',
  label: 'board.do.duplicate',
  keys: ['Mod+D'],
  when: anySelected,
  run: duplicateSelected,
};

const remove: BoardAction = {
  id: 'remove',
  label: 'board.do.remove',
  keys: ['Delete', 'Backspace'],
  when: anySelected,
  run: (seat) => actOn(seat, (edit) => edit.remove(selected(seat))),
};

const selectAll: BoardAction = {
  id: 'select-all',
  label: 'board.do.select-all',
  keys: ['Mod+A'],
  when: () => true,
  run: ({ session: { engine, selection } }) => selection.set(engine.items().map((item) => item.id)),
};

const group: BoardAction = {
  id: 'group',
  label: 'board.do.group',
  keys: ['Mod+G'],
  when: (seat) => mayWrite(seat) && selected(seat).length > 1 && selectedGroups(seat).length === 0,
  run: (seat) => actOn(seat, (edit) => edit.group(selected(seat))),
};

const ungroup: BoardAction = {
  id: 'ungroup',
  label: 'board.do.ungroup',
  keys: ['Mod+Shift+G'],
  when: (seat) => mayWrite(seat) && selectedGroups(seat).length > 0,
  run: (seat) =>
    actOn(seat, (edit) => {
      for (const id of selectedGroups(seat)) edit.ungroup(id);
    }),
};

const notFrames = (seat: Seat): readonly string[] =>
  selected(seat).filter((id) => seat.session.engine.get(id)?.type !== 'frame');

const front: BoardAction = {
  id: 'front',
  label: 'board.do.front',
  keys: ['PageUp'],
  when: (seat) => mayWrite(seat) && notFrames(seat).length > 0,
  run: (seat) => actOn(seat, (edit) => edit.bringToFront(notFrames(seat))),
};

const back: BoardAction = {
  id: 'back',
  label: 'board.do.back',
  keys: ['PageDown'],
  when: (seat) => mayWrite(seat) && notFrames(seat).length > 0,
  run: (seat) => actOn(seat, (edit) => edit.sendToBack(notFrames(seat))),
};

const WITH_TEXT: ReadonlySet<string> = new Set(['frame', 'sticky_note', 'shape', 'text', 'card', 'app_card']);

const hasText = (seat: Seat): boolean =>
  WITH_TEXT.has(seat.session.engine.get(selected(seat)[0] ?? '')?.type ?? '');

const editText: BoardAction = {
  id: 'edit',
  label: 'board.do.edit',
  keys: ['F2', 'Enter'],
  when: (seat) => mayWrite(seat) && selected(seat).length === 1 && hasText(seat),
  run: (seat) => seat.ui.setState({ editing: selected(seat)[0] ?? null }),
};

const nudge = (key: string, by: Point): BoardAction => ({
  id: `nudge ${key}`,
  label: 'board.do.nudge',
  keys: [key],
  when: anySelected,
  run: (seat) => {
    const { engine } = seat.session;
    const places = centresOf(shifted(boxesOf(movedTogether(selected(seat), engine), engine), by));
    actOn(seat, (edit) => edit.move(places, { reparent: true }));
  },
});

/** dp */
const SHORT = 4;
const LONG = 40;

const nudges: readonly BoardAction[] = [
  ['ArrowLeft', { x: -1, y: 0 }] as const,
  ['ArrowRight', { x: 1, y: 0 }] as const,
  ['ArrowUp', { x: 0, y: -1 }] as const,
  ['ArrowDown', { x: 0, y: 1 }] as const,
].flatMap(([key, way]) => [
  nudge(key, { x: way.x * SHORT, y: way.y * SHORT }),
  nudge(`Shift+${key}`, { x: way.x * LONG, y: way.y * LONG }),
]);

export const EDIT_ACTIONS = {
  undo,
  redo,
  duplicate,
  remove,
  selectAll,
  group,
  ungroup,
  front,
  back,
  editText,
};
export const NUDGES = nudges;
