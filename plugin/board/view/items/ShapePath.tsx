import type { ShapeData } from '../../engine/engine.ts';
import { isOpenOutline, outlineOf } from './shape-outline.ts';

/** Dashes as multiples of the border's width. */
const DASHES = { normal: [], dashed: [4, 3], dotted: [1, 2] } as const;

/** Fill and border of the shapes that need a path. */
export const ShapePath = ({ item: { shape, width, height, style } }: { readonly item: ShapeData }) => (
  <svg className="shape-path" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
    <path
      d={outlineOf(shape).path(width, height)}
      fill={isOpenOutline(shape) ? 'none' : style.fillColor}
      fillOpacity={style.fillOpacity}
      stroke={style.borderColor}
      strokeOpacity={style.borderOpacity}
      strokeWidth={style.borderWidth}
      strokeDasharray={DASHES[style.borderStyle].map((dash) => dash * style.borderWidth).join(' ')}
      strokeLinejoin="round"
    />
  </svg>
);
