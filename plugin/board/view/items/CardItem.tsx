import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import type { CardNode } from '../scene/node.ts';
import { RichText } from '../text/RichText.tsx';
import { Handles } from './Handles.tsx';
import { ItemText } from './ItemText.tsx';
import { looksSame } from './looks-same.ts';
import { Tags } from './Tags.tsx';

export const CardItem = memo(
  ({ id, data: { item, tags }, selected }: NodeProps<CardNode>) => (
    <>
      <div className="card-item" style={{ borderLeftColor: item.style.cardTheme ?? '#2d9bf0' }}>
        <ItemText id={id} html={item.title} field="title" className="card-title" />
        {item.description === '' ? null : <RichText html={item.description} className="card-description" />}
        <Tags tags={tags} />
      </div>
      <Handles id={id} selected={selected} sideways />
    </>
  ),
  looksSame,
);
