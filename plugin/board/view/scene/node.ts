import type { Node } from '@xyflow/react';
import type {
  AppCardData,
  CardData,
  ConnectorData,
  EmbedData,
  FrameData,
  ImageData,
  PreviewData,
  ShapeData,
  StickyNoteData,
  TagData,
  TextData,
  UnsupportedData,
} from '../../engine/engine.ts';
import type { Route } from '../connectors/route.ts';

export type FrameNode = Node<{ item: FrameData }, 'frame'>;
export type StickyNode = Node<{ item: StickyNoteData; tags: readonly TagData[] }, 'sticky_note'>;
export type ShapeNode = Node<{ item: ShapeData }, 'shape'>;
export type TextNode = Node<{ item: TextData }, 'text'>;
export type CardNode = Node<{ item: CardData | AppCardData; tags: readonly TagData[] }, 'card'>;
export type PictureNode = Node<{ item: ImageData | PreviewData | EmbedData }, 'picture'>;
export type PlaceholderNode = Node<{ item: UnsupportedData }, 'placeholder'>;
/** A connector is a node too: its box is the box of its line, so that order, marquee and culling work as for all others. */
export type ConnectorNode = Node<{ item: ConnectorData; route: Route }, 'connector'>;

/** What the canvas draws. One per item on the board. */
export type BoardNode =
  | FrameNode
  | StickyNode
  | ShapeNode
  | TextNode
  | CardNode
  | PictureNode
  | PlaceholderNode
  | ConnectorNode;
