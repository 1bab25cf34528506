import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import type { FrameNode } from '../scene/node.ts';
import { FrameTitle } from './FrameTitle.tsx';
import { Handles } from './Handles.tsx';
import { looksSame } from './looks-same.ts';

export const FrameItem = memo(
  ({ id, data: { item }, selected }: NodeProps<FrameNode>) => (
    <>
      <div className="frame-item" style={{ background: item.style.fillColor }} />
      <FrameTitle id={id} title={item.title} width={item.width} />
      <Handles id={id} selected={selected} />
    </>
  ),
  looksSame,
);
