import type { NodeProps } from '@xyflow/react';
import { type CSSProperties, memo } from 'react';
import type { ShapeData } from '../../engine/engine.ts';
import type { ShapeNode } from '../scene/node.ts';
import type { TextStyle } from '../text/RichText.tsx';
import { withOpacity } from './colour.ts';
import { Handles } from './Handles.tsx';
import { ItemText } from './ItemText.tsx';
import { looksSame } from './looks-same.ts';
import { ShapePath } from './ShapePath.tsx';
import { cssRadius, outlineOf } from './shape-outline.ts';

const JUSTIFY = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const;
const BORDERS = { normal: 'solid', dashed: 'dashed', dotted: 'dotted' } as const;
/** dp kept free between border and text. */
const PADDING = 8;

/** Fill and border of the shapes CSS can draw by itself. */
const boxStyle = ({ style }: ShapeData, borderRadius: string): CSSProperties => ({
  borderRadius,
  background: withOpacity(style.fillColor, style.fillOpacity),
  border:
    style.borderWidth > 0 && style.borderOpacity > 0
      ? `${style.borderWidth}px ${BORDERS[style.borderStyle]} ${withOpacity(style.borderColor, style.borderOpacity)}`
      : 'none',
});

const textArea = ({ shape, width, height, style }: ShapeData): CSSProperties => {
  const { x, top, bottom } = outlineOf(shape).inset;
  const padding = Math.min(PADDING, 0.06 * Math.min(width, height));
  return {
    left: width * x + padding,
    right: width * x + padding,
    top: height * top + padding,
    bottom: height * bottom + padding,
    justifyContent: JUSTIFY[style.textAlignVertical],
  };
};

const textStyle = ({ style }: ShapeData): TextStyle => ({
  color: style.color,
  fontSize: style.fontSize,
  textAlign: style.textAlign,
});

export const ShapeItem = memo(({ id, data: { item }, selected }: NodeProps<ShapeNode>) => {
  const radius = cssRadius(item.shape, item.width, item.height);
  const turned = item.rotation === 0 ? undefined : { transform: `rotate(${item.rotation}deg)` };
  return (
    <>
      <div className="fill-box" style={turned}>
        {radius === null ? (
          <ShapePath item={item} />
        ) : (
          <div className="fill-box" style={boxStyle(item, radius)} />
        )}
        <div className="shape-text" style={textArea(item)}>
          <ItemText id={id} html={item.content} style={textStyle(item)} />
        </div>
      </div>
      <Handles id={id} selected={selected} />
    </>
  );
}, looksSame);
