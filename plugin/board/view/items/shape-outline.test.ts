import { expect, test } from 'vitest';
import { cornerRadius, cssRadius, outlineOf, type ShapeName } from './shape-outline.ts';

const ALL: readonly ShapeName[] = [
  'rectangle',
  'circle',
  'triangle',
  'wedge_round_rectangle_callout',
  'round_rectangle',
  'rhombus',
  'parallelogram',
  'star',
  'right_arrow',
  'left_arrow',
  'pentagon',
  'hexagon',
  'octagon',
  'trapezoid',
  'flow_chart_predefined_process',
  'left_right_arrow',
  'cloud',
  'left_brace',
  'right_brace',
  'cross',
  'can',
];

test.each(ALL)('a %s has a path of numbers and leaves room for text', (shape) => {
  const { path, inset } = outlineOf(shape);
  expect(path(200, 100)).toMatch(/^M[\d\sMLHVACQZ.e-]+$/);
  expect(1 - 2 * inset.x).toBeGreaterThan(0.3);
  expect(1 - inset.top - inset.bottom).toBeGreaterThan(0.3);
});

test('large areas keep small corners', () => {
  expect(cornerRadius(100, 100)).toBe(16);
  expect(cornerRadius(2000, 900)).toBe(20);
});

test('CSS draws the shapes there are many of', () => {
  expect(cssRadius('circle', 44, 44)).toBe('50%');
  expect(cssRadius('round_rectangle', 400, 300)).toBe('20px');
  expect(cssRadius('rectangle', 400, 300)).toBe('0');
  expect(cssRadius('star', 400, 300)).toBeNull();
});
