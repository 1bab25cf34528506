import type { ShapeName } from '../items/shape-outline.ts';

/** Shapes the toolbar offers; apps may make all 21. */
export const OFFERED_SHAPES = [
  'rectangle',
  'round_rectangle',
  'circle',
  'triangle',
  'rhombus',
  'hexagon',
  'star',
  'right_arrow',
  'can',
] as const satisfies readonly ShapeName[];
