import { useReactFlow } from '@xyflow/react';
import { type MouseEvent, type PointerEvent, useMemo } from 'react';
import type { BoardNode } from '../scene/node.ts';
import { actOn, type Seat, useSeat } from '../seat.ts';
import { withGroupMates } from '../selection.ts';
import { makeItem } from '../tools/make-item.ts';
import { isMaking, type MakingTool } from '../tools/tools.ts';

/** Clicks on bars and panels that lie on the canvas are not meant for it. */
const isOnCanvas = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('.react-flow__pane') !== null;

const WRITTEN_IN: ReadonlySet<MakingTool['name']> = new Set(['sticky_note', 'text', 'shape']);

const HAS_TEXT: ReadonlySet<BoardNode['type']> = new Set(['frame', 'sticky_note', 'shape', 'text', 'card']);

const make = (seat: Seat, tool: MakingTool, at: { x: number; y: number }): void => {
  const { session, ui } = seat;
  const id = actOn(seat, (edit) => makeItem(edit, tool, at));
  if (!id) return;
  session.selection.set([id]);
  ui.setState({ tool: { name: 'select' }, editing: WRITTEN_IN.has(tool.name) ? id : null });
};

/** What the pointer does on the canvas beside selecting and dragging: making items, editing texts, showing where it is. */
export const useCanvasPointer = () => {
  const seat = useSeat();
  const flow = useReactFlow();
  return useMemo(() => {
    const { session, shell, people, ui } = seat;
    return {
      onClickCapture: (event: MouseEvent) => {
        const { tool } = ui.getState();
        if (!isMaking(tool) || !session.user.mayWrite || !isOnCanvas(event.target)) return;
        event.stopPropagation();
        make(seat, tool, flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }));
      },
      onNodeDoubleClick: (_: MouseEvent, node: BoardNode) => {
        if (session.user.mayWrite && HAS_TEXT.has(node.type)) ui.setState({ editing: node.id });
      },
      onMouseDownCapture: (event: MouseEvent) => {
        if (isOnCanvas(event.target)) shell.canvasPressed();
      },
      onNodeClick: (event: MouseEvent, node: BoardNode) => {
        ui.setState({ dropped: [] });
        const more = event.shiftKey || event.ctrlKey || event.metaKey;
        if (!more && ui.getState().tool.name === 'select')
          session.selection.set(withGroupMates([node.id], session.engine));
      },
      onPointerMove: (event: PointerEvent) => {
        people.show({ cursor: flow.screenToFlowPosition({ x: event.clientX, y: event.clientY }) });
      },
      onPointerLeave: () => people.show({ cursor: null }),
    };
  }, [seat, flow]);
};
