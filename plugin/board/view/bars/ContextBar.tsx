import { useViewport } from '@xyflow/react';
import { ArrowDownToLine, ArrowUpToLine, CopyPlus, Group, Trash2, Ungroup } from 'lucide-react';
import { union } from '../../../../shared/board/geometry.ts';
import { t } from '../../words.ts';
import { ActionButton } from '../actions/ActionButton.tsx';
import { EDIT_ACTIONS } from '../actions/edit-actions.ts';
import { useSeat, useUi } from '../seat.ts';
import { useBoardVersion } from '../use-board-version.ts';
import { useSelectedIds } from '../use-selected-ids.ts';
import { toScreen } from '../viewport/maths.ts';
import { ColourPicker } from './ColourPicker.tsx';

/** Pixels between the bar and what is selected; room for a frame's title. */
const GAP = 36;
/** Pixels kept free at the top and at the sides. */
const TOP = 64;
const HALF_WIDTH = 200;

/** Keeps the bar on the canvas where the selection reaches beyond it. */
const within = (pixels: number, edge: number): string =>
  `clamp(${edge}px, ${pixels}px, calc(100% - ${edge}px))`;

/** Above the selection: what can be done with it. Out of the way while something is dragged or written. */
export const ContextBar = () => {
  const { session } = useSeat();
  const idle = useUi((state) => !state.busy && state.editing === null && state.tool.name === 'select');
  const any = useSelectedIds().length > 0;
  return idle && any && session.user.mayWrite ? <ShownBar /> : null;
};

const ShownBar = () => {
  const { session } = useSeat();
  const view = useViewport();
  useBoardVersion();
  const ids = useSelectedIds();
  const box = union(ids.flatMap((id) => session.engine.boundsOf(id) ?? []));
  if (!box) return null;
  const { x, y } = toScreen(view, { x: box.x + box.width / 2, y: box.y });
  return (
    <div
      className="bar context-bar"
      role="toolbar"
      aria-label={t('board.selection')}
      style={{ left: within(x, HALF_WIDTH), top: within(y - GAP, TOP) }}
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
