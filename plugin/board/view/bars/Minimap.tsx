import { MiniMap } from '@xyflow/react';
import { t } from '../../words.ts';
import type { BoardNode } from '../scene/node.ts';
import { useUi } from '../seat.ts';
import { colourOf } from './colours.ts';

const nodeColor = (node: BoardNode): string =>
  node.type === 'connector' ? 'transparent' : (colourOf(node.data.item) ?? '#c3c7d4');

const nodeStroke = (node: BoardNode): string => (node.type === 'frame' ? '#b4b9c9' : 'transparent');

/** The whole board, small; drag in it to look elsewhere. */
export const Minimap = () =>
  useUi((state) => state.minimap) ? (
    <MiniMap<BoardNode>
      className="bar minimap"
      ariaLabel={t('board.do.minimap')}
      nodeColor={nodeColor}
      nodeStrokeColor={nodeStroke}
      nodeStrokeWidth={12}
      nodeBorderRadius={2}
      pannable
      zoomable
    />
  ) : null;
