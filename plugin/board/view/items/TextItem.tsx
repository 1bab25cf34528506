import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import type { TextData } from '../../engine/engine.ts';
import type { TextNode } from '../scene/node.ts';
import type { TextStyle } from '../text/RichText.tsx';
import { withOpacity } from './colour.ts';
import { Handles } from './Handles.tsx';
import { ItemText } from './ItemText.tsx';
import { looksSame } from './looks-same.ts';

const styleOf = ({ style, rotation }: TextData): TextStyle => ({
  color: style.color,
  background: withOpacity(style.fillColor, style.fillOpacity),
  fontSize: style.fontSize,
  textAlign: style.textAlign,
  transform: rotation === 0 ? undefined : `rotate(${rotation}deg)`,
});

export const TextItem = memo(
  ({ id, data: { item }, selected }: NodeProps<TextNode>) => (
    <>
      <ItemText id={id} html={item.content} className="text-item" style={styleOf(item)} />
      <Handles id={id} selected={selected} sideways />
    </>
  ),
  looksSame,
);
