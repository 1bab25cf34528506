import { NodeResizeControl, NodeResizer, type ResizeParams } from '@xyflow/react';
import type { Rect } from '../../../../shared/board/geometry.ts';
import { resizePreview } from '../canvas/resize-preview.ts';
import { actOn, type Seat, useSeat } from '../seat.ts';
import type { HandlesProps } from './Handles.tsx';

const MINE = 'me';
/** dp; frames have Miro's own minimum. */
const LEAST = 8;
const LEAST_FRAME = 100;

const onBoard = ({ session: { engine }, scene }: Seat, id: string, local: Rect): Rect => {
  const item = engine.get(id);
  const parent =
    item && 'parentId' in item && item.parentId !== null ? scene.rectOf(item.parentId) : undefined;
  return parent ? { ...local, x: parent.x + local.x, y: parent.y + local.y } : local;
};

const boxOf = ({ x, y, width, height }: ResizeParams): Rect => ({ x, y, width, height });

/** Handles to pull. The size is shown at once and written once, at the end. */
export const Resizers = ({ id, keepForm = false, sideways = false }: HandlesProps) => {
  const seat = useSeat();
  const { scene, ui, session } = seat;
  const least = session.engine.get(id)?.type === 'frame' ? LEAST_FRAME : LEAST;
  const gesture = {
    minWidth: least,
    minHeight: least,
    onResizeStart: () => ui.setState({ busy: true }),
    onResize: (_: unknown, params: ResizeParams) =>
      scene.preview(MINE, resizePreview(session.engine, id, boxOf(params))),
    onResizeEnd: (_: unknown, params: ResizeParams) => {
      actOn(seat, (edit) => edit.resize(id, onBoard(seat, id, boxOf(params))));
      scene.preview(MINE, new Map());
      ui.setState({ busy: false });
    },
  };
  if (!sideways) return <NodeResizer keepAspectRatio={keepForm} {...gesture} />;
  return (
    <>
      <NodeResizeControl position="left" resizeDirection="horizontal" {...gesture} />
      <NodeResizeControl position="right" resizeDirection="horizontal" {...gesture} />
    </>
  );
};
