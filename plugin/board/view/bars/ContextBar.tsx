import { useStore, useViewport } from '@xyflow/react';
import { ArrowDownToLine, ArrowUpToLine, CopyPlus, Group, Trash2, Ungroup } from 'lucide-react';
import { union } from '../../../../shared/board/geometry.ts';
import { t } from '../../words.ts';
import { ActionButton } from '../actions/ActionButton.tsx';
import { EDIT_ACTIONS } from '../actions/edit-actions.ts';
import { useSeat, useUi } from '../seat.ts';
import { useBoardVersion } from '../use-board-version.ts';
import { useSelectedIds } from '../use-selected-ids.ts';
import { barPlace } from '../viewport/bar-place.ts';
import { toScreen } from '../viewport/maths.ts';
import { isTiny } from '../viewport/tiny.ts';
import { ColourPicker } from './ColourPicker.tsx';

/** Pixels kept free at the sides. */
const HALF_WIDTH = 200;

/** Keeps the bar on the canvas where the selection reaches beyond it. */
const within = (pixels: number, edge: number): string =>
  `clamp(${edge}px, ${pixels}px, calc(100% - ${edge}px))`;

/**
 * Beside the selection: what can be done with it. Out of the way while something is dragged or written; and tiny items
 * that were just dropped are left in sight until they are chosen again.
 */
export const ContextBar = () => {
  const { session } = useSeat();
  const idle = useUi((state) => !state.busy && state.editing === null && state.tool.name === 'select');
  const ids = useSelectedIds();
  return idle && ids.length > 0 && session.user.mayWrite ? <ShownBar key={ids.join()} ids={ids} /> : null;
};

const ShownBar = ({ ids }: { readonly ids: readonly string[] }) => {
  const { session } = useSeat();
  const view = useViewport();
  const height = useStore((state) => state.height);
  const dropped = useUi((state) => state.dropped);
  useBoardVersion();
  const box = union(ids.flatMap((id) => session.engine.boundsOf(id) ?? []));
  if (!box || (ids.every((id) => dropped.includes(id)) && isTiny(box, view.zoom))) return null;
  const { x, y } = toScreen(view, { x: box.x + box.width / 2, y: box.y });
  const bottom = barPlace({ top: y, bottom: y + box.height * view.zoom }, { height });
  return (
    <div
      className="bar context-bar"
      role="toolbar"
      aria-label={t('board.selection')}
      style={{ left: within(x, HALF_WIDTH), top: bottom }}
    >
      {ids.length > 1 ? (
        <span className="selected-count">{t('board.selected', { count: ids.length })}</span>
      ) : null}
      <ColourPicker ids={ids} />
      <OrderButtons />
      <GroupButton count={ids.length} />
      <ActionButton action={EDIT_ACTIONS.duplicate} icon={CopyPlus} />
      <ActionButton action={EDIT_ACTIONS.remove} icon={Trash2} />
    </div>
  );
};

const GroupButton = ({ count }: { readonly count: number }) => {
  const seat = useSeat();
  if (EDIT_ACTIONS.ungroup.when(seat)) return <ActionButton action={EDIT_ACTIONS.ungroup} icon={Ungroup} />;
  return count > 1 ? <ActionButton action={EDIT_ACTIONS.group} icon={Group} /> : null;
};

/** Frames are always at the back: for them alone there is no order to choose. */
const OrderButtons = () => {
  const { front, back } = EDIT_ACTIONS;
  return front.when(useSeat()) ? (
    <>
      <ActionButton action={front} icon={ArrowUpToLine} />
      <ActionButton action={back} icon={ArrowDownToLine} />
    </>
  ) : null;
};
