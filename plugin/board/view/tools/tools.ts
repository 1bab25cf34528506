import type { ShapeName } from '../items/shape-outline.ts';
import type { StickyColour } from '../items/sticky-colours.ts';

/** What a click on the canvas does. */
export type Tool =
  | { readonly name: 'select' }
  | { readonly name: 'hand' }
  | { readonly name: 'sticky_note'; readonly colour: StickyColour }
  | { readonly name: 'text' }
  | { readonly name: 'shape'; readonly shape: ShapeName }
  | { readonly name: 'connector' }
  | { readonly name: 'frame' };

export type MakingTool = Extract<Tool, { name: 'sticky_note' | 'text' | 'shape' | 'frame' }>;

const MAKES: ReadonlySet<Tool['name']> = new Set(['sticky_note', 'text', 'shape', 'frame']);

/** Tools that put a new item where the canvas is clicked. */
export const isMaking = (tool: Tool): tool is MakingTool => MAKES.has(tool.name);
