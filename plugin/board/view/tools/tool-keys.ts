import type { BoardMessage } from '../../words.ts';
import type { Tool } from './tools.ts';

export interface ToolEntry {
  readonly label: Extract<BoardMessage, `board.tool.${string}`>;
  /** Miro's own keys. */
  readonly key: string;
  /** The tool as it is when taken in hand. */
  readonly tool: Tool;
}

export const TOOLS: readonly ToolEntry[] = [
  { label: 'board.tool.select', key: 'V', tool: { name: 'select' } },
  { label: 'board.tool.hand', key: 'H', tool: { name: 'hand' } },
  { label: 'board.tool.sticky_note', key: 'N', tool: { name: 'sticky_note', colour: 'light_yellow' } },
  { label: 'board.tool.text', key: 'T', tool: { name: 'text' } },
  { label: 'board.tool.shape', key: 'S', tool: { name: 'shape', shape: 'rectangle' } },
  { label: 'board.tool.connector', key: 'L', tool: { name: 'connector' } },
  { label: 'board.tool.frame', key: 'F', tool: { name: 'frame' } },
];
