import type { Rect } from '../../../../shared/board/geometry.ts';
import type { ItemData, TagData } from '../../engine/engine.ts';
import type { Route } from '../connectors/route.ts';
import { isPlaced } from './kinds.ts';
import { labelOf } from './label.ts';
import type { BoardNode } from './node.ts';
import { toConnectorNode, toNode } from './to-node.ts';

/** All a node is made of. */
export interface Ingredients {
  readonly item: ItemData;
  readonly rect: Rect;
  /** null for everything but connectors. */
  readonly route: Route | null;
  readonly tags: readonly TagData[];
  readonly zIndex: number;
  readonly selected: boolean;
}

export interface Drawn extends Ingredients {
  readonly node: BoardNode;
}

const sameRect = (a: Rect, b: Rect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

const sameTags = (a: readonly TagData[], b: readonly TagData[]): boolean =>
  a.length === b.length && a.every((tag, index) => tag === b[index]);

/** Whether what was drawn is still right. The engine gives an item that did not change as the same object. */
const isStill = (before: Drawn, now: Ingredients): boolean =>
  before.item === now.item &&
  before.zIndex === now.zIndex &&
  before.selected === now.selected &&
  before.route?.path === now.route?.path &&
  sameRect(before.rect, now.rect) &&
  sameTags(before.tags, now.tags);

const nodeOf = ({ item, route, tags, ...place }: Ingredients): BoardNode | null => {
  const label = labelOf(item);
  if (isPlaced(item)) return toNode(item, { ...place, label }, tags);
  return route ? toConnectorNode(item, route, { ...place, label }) : null;
};

/** Draws a node, or keeps the one there is; null for what cannot be shown. */
export const draw = (now: Ingredients, before: Drawn | undefined): Drawn | null => {
  if (before && isStill(before, now)) return before;
  const node = nodeOf(now);
  return node && { ...now, node };
};
