import type { NodeProps } from '@xyflow/react';
import { memo, useState } from 'react';
import type { StickyNoteData } from '../../engine/engine.ts';
import type { StickyNode } from '../scene/node.ts';
import { stickyTextSize } from '../text/sticky-text.ts';
import { Handles } from './Handles.tsx';
import { ItemText } from './ItemText.tsx';
import { looksSame } from './looks-same.ts';
import { PAPER_INSET, paperOf } from './sticky-colours.ts';
import { Tags } from './Tags.tsx';

const JUSTIFY = { top: 'flex-start', middle: 'center', bottom: 'flex-end' } as const;

const paperStyle = ({ width, height, style }: StickyNoteData) => ({
  background: paperOf(style.fillColor).fill,
  color: paperOf(style.fillColor).ink,
  top: height * PAPER_INSET.top,
  bottom: height * PAPER_INSET.bottom,
  padding: width * 0.07,
  justifyContent: JUSTIFY[style.textAlignVertical],
});

export const StickyItem = memo(({ id, data, selected }: NodeProps<StickyNode>) => {
  const { item, tags } = data;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <>
      <div className="sticky-shadow" style={{ bottom: item.height * PAPER_INSET.bottom }} />
      <div className="sticky-paper" style={paperStyle(item)}>
        <ItemText
          key={item.content}
          id={id}
          html={item.content}
          onInput={setTyped}
          style={{ fontSize: stickyTextSize(item, typed ?? item.content), textAlign: item.style.textAlign }}
        />
        <Tags tags={tags} />
      </div>
      <Handles
        id={id}
        selected={selected}
        keepForm
        unseen={[item.height * PAPER_INSET.top, item.height * PAPER_INSET.bottom]}
      />
    </>
  );
}, looksSame);
