import type { NodeProps } from '@xyflow/react';
import { ImageOff } from 'lucide-react';
import { memo, useState } from 'react';
import { t } from '../../words.ts';
import type { PictureNode } from '../scene/node.ts';
import { Handles } from './Handles.tsx';
import { looksSame } from './looks-same.ts';

/** Pictures and previews show what can be loaded; embedded pages show their address. */
export const PictureItem = memo(({ id, data: { item }, selected }: NodeProps<PictureNode>) => {
  const [broken, setBroken] = useState(item.type !== 'image');
  const name = item.type === 'image' ? item.title : item.url;
  return (
    <>
      {broken ? (
        <div className="placeholder-item">
          <ImageOff aria-hidden="true" />
          <span>{name || t('board.kind.image')}</span>
        </div>
      ) : (
        <img
          className="picture-item"
          src={item.url}
          alt={name}
          draggable={false}
          onError={() => setBroken(true)}
        />
      )}
      <Handles id={id} selected={selected} keepForm />
    </>
  );
}, looksSame);
