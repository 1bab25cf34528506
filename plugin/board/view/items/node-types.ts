import type { NodeTypes } from '@xyflow/react';
import { Connector } from '../connectors/Connector.tsx';
import { CardItem } from './CardItem.tsx';
import { FrameItem } from './FrameItem.tsx';
import { PictureItem } from './PictureItem.tsx';
import { PlaceholderItem } from './PlaceholderItem.tsx';
import { ShapeItem } from './ShapeItem.tsx';
import { StickyItem } from './StickyItem.tsx';
import { TextItem } from './TextItem.tsx';

/** How each kind of node is drawn. */
export const NODE_TYPES: NodeTypes = {
  frame: FrameItem,
  sticky_note: StickyItem,
  shape: ShapeItem,
  text: TextItem,
  card: CardItem,
  picture: PictureItem,
  placeholder: PlaceholderItem,
  connector: Connector,
};
