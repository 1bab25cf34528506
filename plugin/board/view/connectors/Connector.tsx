import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { looksSame } from '../items/looks-same.ts';
import type { ConnectorNode } from '../scene/node.ts';
import { RichText } from '../text/RichText.tsx';
import { Cap } from './Cap.tsx';

const DASHES = { normal: '', dashed: '4 3', dotted: '1 2' } as const;
/** dp around the line that can be clicked. */
const REACH = 16;

const dashes = (style: keyof typeof DASHES, width: number): string =>
  DASHES[style]
    .split(' ')
    .map((dash) => Number(dash) * width)
    .join(' ');

export const Connector = memo(({ data: { item, route }, selected }: NodeProps<ConnectorNode>) => {
  const { strokeWidth = 1, strokeColor = '#000000', strokeStyle = 'normal' } = item.style;
  const { startStrokeCap = 'none', endStrokeCap = 'stealth' } = item.style;
  const cap = { corner: route.box, width: strokeWidth, colour: strokeColor };
  return (
    <>
      <svg className="connector" viewBox={`0 0 ${route.box.width} ${route.box.height}`} aria-hidden="true">
        {selected ? <path className="connector-glow" d={route.path} strokeWidth={strokeWidth + 6} /> : null}
        <path className="connector-reach" d={route.path} strokeWidth={REACH} />
        <path
          d={route.path}
          stroke={strokeColor}
          strokeWidth={strokeWidth}
          strokeDasharray={strokeStyle === 'normal' ? undefined : dashes(strokeStyle, strokeWidth)}
        />
        <Cap {...cap} kind={startStrokeCap} at={route.from} angle={route.fromAngle} />
        <Cap {...cap} kind={endStrokeCap} at={route.to} angle={route.toAngle} />
      </svg>
      {item.captions?.map(({ content = '', position = 0.5 }) => {
        const at = route.at(position);
        return (
          <RichText
            key={`${position} ${content}`}
            html={content}
            className="connector-caption"
            style={{
              left: at.x - route.box.x,
              top: at.y - route.box.y,
              color: item.style.color,
              fontSize: item.style.fontSize,
            }}
          />
        );
      })}
    </>
  );
}, looksSame);
