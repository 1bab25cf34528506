import { useStore } from '@xyflow/react';
import type { KeyboardEvent } from 'react';
import { t } from '../../words.ts';
import { useEditing } from './use-editing.ts';

interface FrameTitleProps {
  readonly id: string;
  readonly title: string;
  /** dp */
  readonly width: number;
}

const leaveOnEnter = (event: KeyboardEvent<HTMLInputElement>): void => {
  event.stopPropagation();
  if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
};

/** Above the frame's top-left corner, of the same size on screen at every zoom, never wider than the frame. */
export const FrameTitle = ({ id, title, width }: FrameTitleProps) => {
  const zoom = useStore((state) => state.transform[2]);
  const { editing, finish } = useEditing(id, 'title', title);
  return (
    <div className="frame-title" style={{ transform: `scale(${1 / zoom})`, maxWidth: width * zoom }}>
      {editing ? (
        <input
          className="nodrag nopan nokey"
          aria-label={t('board.do.edit')}
          defaultValue={title}
          ref={(input) => input?.select()}
          onKeyDown={leaveOnEnter}
          onBlur={(event) => finish(event.currentTarget.value)}
        />
      ) : (
        title
      )}
    </div>
  );
};
