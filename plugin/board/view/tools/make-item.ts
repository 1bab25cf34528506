import type { Point } from '../../../../shared/board/geometry.ts';
import type { BoardEdit } from '../../engine/engine.ts';
import type { MakingTool } from './tools.ts';

const FRAME_SIZE = { width: 800, height: 600 } as const;
const SHAPE_SIZE = { width: 160, height: 160 } as const;

/** Miro's create properties for a fresh item of this tool. */
const propsOf = (tool: MakingTool): Readonly<Record<string, unknown>> => {
  if (tool.name === 'sticky_note') return { style: { fillColor: tool.colour } };
  if (tool.name === 'text') return { width: 240, style: { fontSize: 24 } };
  if (tool.name === 'frame') return { ...FRAME_SIZE, style: { fillColor: '#ffffff' } };
  return { ...SHAPE_SIZE, shape: tool.shape, style: { fillColor: '#ffffff', borderColor: '#1a1a1a' } };
};

/** Puts a new item with its centre at a point; it belongs to the frame under that point. Answers its id. */
export const makeItem = (edit: BoardEdit, tool: MakingTool, centre: Point): string => {
  const { id } = edit.create(tool.name, { ...propsOf(tool), ...centre });
  edit.move(new Map([[id, centre]]), { reparent: true });
  return id;
};

/** Miro's create properties for a line between two items. */
export const connectorProps = (from: string, to: string): Readonly<Record<string, unknown>> => ({
  start: { item: from, snapTo: 'auto' },
  end: { item: to, snapTo: 'auto' },
  style: { strokeWidth: 2 },
});
