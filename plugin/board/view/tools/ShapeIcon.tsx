import { outlineOf, type ShapeName } from '../items/shape-outline.ts';

/** A small picture of a shape. */
export const ShapeIcon = ({ shape }: { readonly shape: ShapeName }) => (
  <svg width="20" height="20" viewBox="-1 -1 20 20" aria-hidden="true">
    <path
      d={outlineOf(shape).path(18, 18)}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinejoin="round"
    />
  </svg>
);
