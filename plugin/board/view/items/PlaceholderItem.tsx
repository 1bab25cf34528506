import type { NodeProps } from '@xyflow/react';
import { Pencil } from 'lucide-react';
import { memo } from 'react';
import type { PlaceholderNode } from '../scene/node.ts';
import { Handles } from './Handles.tsx';
import { looksSame } from './looks-same.ts';

/** Drawings, emoji, tables: Miro shows them, its SDK cannot read them, and the local board only keeps their place. */
export const PlaceholderItem = memo(
  ({ id, data: { item }, selected }: NodeProps<PlaceholderNode>) => (
    <>
      <div className="placeholder-item">
        <Pencil aria-hidden="true" />
        <span>{item.type}</span>
      </div>
      <Handles id={id} selected={selected} fixed />
    </>
  ),
  looksSame,
);
