import type { Rect } from '../../../../shared/board/geometry.ts';
import type { ConnectorData, ItemData, TagData } from '../../engine/engine.ts';
import type { Route } from '../connectors/route.ts';
import { isA, type PlacedData } from './kinds.ts';
import type { BoardNode, ConnectorNode } from './node.ts';

/** What a node needs beside its item. */
export interface NodePlace {
  /** Top-left corner and size, from the parent's corner. */
  readonly rect: Rect;
  readonly zIndex: number;
  readonly selected: boolean;
  readonly label: string;
}

/** Frames lie at the back of everything; the canvas puts children above their frame by itself. */
const BACK = 0;

const baseOf = (item: ItemData, { rect, zIndex, selected, label }: NodePlace) => ({
  id: item.id,
  position: { x: rect.x, y: rect.y },
  width: rect.width,
  height: rect.height,
  /** Known beforehand, so that the canvas need not measure what it draws. */
  measured: { width: rect.width, height: rect.height },
  handles: [],
  zIndex: isA(item, 'frame') ? BACK : zIndex,
  selected,
  ariaLabel: label,
  ariaRole: 'group' as const,
});

/** The canvas's node for an item that has a place of its own. */
export const toNode = (item: PlacedData, place: NodePlace, tags: readonly TagData[]): BoardNode => {
  const base = { ...baseOf(item, place), ...(item.parentId === null ? {} : { parentId: item.parentId }) };
  if (isA(item, 'frame')) return { ...base, type: 'frame', data: { item } };
  if (isA(item, 'sticky_note')) return { ...base, type: 'sticky_note', data: { item, tags } };
  if (isA(item, 'shape')) return { ...base, type: 'shape', data: { item } };
  if (isA(item, 'text')) return { ...base, type: 'text', data: { item } };
  if (isA(item, 'card') || isA(item, 'app_card')) return { ...base, type: 'card', data: { item, tags } };
  if (isA(item, 'image') || isA(item, 'preview') || isA(item, 'embed')) {
    return { ...base, type: 'picture', data: { item } };
  }
  return { ...base, type: 'placeholder', data: { item } };
};

/** The canvas's node for a connector: it cannot be dragged, it follows its ends. */
export const toConnectorNode = (
  item: ConnectorData,
  route: Route,
  place: Omit<NodePlace, 'rect'>,
): ConnectorNode => ({
  ...baseOf(item, { ...place, rect: route.box }),
  type: 'connector',
  draggable: false,
  /** Only its line can be clicked, not its whole box. */
  style: { pointerEvents: 'none' },
  data: { item, route },
});
