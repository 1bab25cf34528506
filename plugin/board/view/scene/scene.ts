import type { Rect } from '../../../../shared/board/geometry.ts';
import type { BoardEngine, ItemData, TagData } from '../../engine/engine.ts';
import type { Selection } from '../../engine/session.ts';
import { type Route, routeBetween } from '../connectors/route.ts';
import { isA, isPlaced, localRect, type PlacedData } from './kinds.ts';
import { labelOf } from './label.ts';
import type { BoardNode } from './node.ts';
import { rank } from './ranks.ts';
import { toConnectorNode, toNode } from './to-node.ts';

/** Boxes shown instead of the engine's while a gesture is under way, from the parent's corner. */
export type Preview = ReadonlyMap<string, Rect>;

/**
 * What the canvas draws: one node per item, each the same object until something about it changed, so that only
 * those are drawn anew.
 */
export interface Scene {
  /** The same array until something changed. */
  nodes(): BoardNode[];
  /** Board coordinates, gestures under way included. */
  rectOf(id: string): Rect | undefined;
  subscribe(listener: () => void): () => void;
  /** Shows items elsewhere without moving them; `by` names whose gesture it is, an empty map ends it. */
  preview(by: string, boxes: Preview): void;
}

interface Drawn {
  readonly item: ItemData;
  readonly node: BoardNode;
  /** Joined values that decide whether the node is still right. */
  readonly state: string;
}

const NO_TAGS: readonly TagData[] = [];

export const createScene = (engine: BoardEngine, selection: Selection): Scene => {
  const listeners = new Set<() => void>();
  const previews = new Map<string, Preview>();
  let drawn = new Map<string, Drawn>();
  let ranks: ReadonlyMap<string, number> = new Map();
  let nodes: BoardNode[] | null = null;

  const changed = (): void => {
    nodes = null;
    for (const listener of listeners) listener();
  };

  const previewOf = (id: string): Rect | undefined => {
    for (const preview of previews.values()) {
      const box = preview.get(id);
      if (box) return box;
    }
    return undefined;
  };

  const localOf = (item: PlacedData): Rect => previewOf(item.id) ?? localRect(item);

  const rectOf = (id: string): Rect | undefined => {
    const item = engine.get(id);
    if (!item || !('x' in item)) return undefined;
    const local = localOf(item);
    const parent = item.parentId === null ? undefined : rectOf(item.parentId);
    return parent ? { ...local, x: parent.x + local.x, y: parent.y + local.y } : local;
  };

  const routeOf = (item: ItemData): Route | null => {
    if (!isA(item, 'connector')) return null;
    const start = rectOf(item.start?.item ?? '');
    const end = rectOf(item.end?.item ?? '');
    return start && end ? routeBetween(item, start, end) : null;
  };

  const tagsOf = (item: ItemData): readonly TagData[] => {
    if (!('tagIds' in item) || !item.tagIds?.length) return NO_TAGS;
    const wanted = new Set(item.tagIds);
    return engine.tags().filter((tag) => wanted.has(tag.id));
  };

  const draw = (item: ItemData, zIndex: number, selected: boolean): Drawn | null => {
    const old = drawn.get(item.id);
    const route = routeOf(item);
    const rect = route?.box ?? (isPlaced(item) ? localOf(item) : null);
    if (!rect) return null;
    const tags = tagsOf(item);
    const state = [
      zIndex,
      selected,
      rect.x,
      rect.y,
      rect.width,
      rect.height,
      route?.path,
      ...tags.map((tag) => tag.title + tag.color),
    ].join();
    if (old?.item === item && old.state === state) return old;
    const place = { rect, zIndex, selected, label: labelOf(item) };
    if (isPlaced(item)) return { item, state, node: toNode(item, place, tags) };
    return route ? { item, state, node: toConnectorNode(item, route, place) } : null;
  };

  const rebuild = (): BoardNode[] => {
    const selected = new Set(selection.get());
    const items = engine.items();
    const next = new Map<string, Drawn>();
    ranks = rank(
      items.map((item) => item.id),
      ranks,
    );
    for (const item of items) {
      const done = draw(item, ranks.get(item.id) ?? 0, selected.has(item.id));
      if (done) next.set(item.id, done);
    }
    drawn = next;
    return [...next.values()].map((entry) => entry.node);
  };

  engine.subscribe(changed);
  selection.subscribe(changed);

  return {
    nodes: () => {
      nodes ??= rebuild();
      return nodes;
    },
    rectOf,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    preview: (by, boxes) => {
      if (boxes.size > 0) previews.set(by, boxes);
      else if (!previews.delete(by)) return;
      changed();
    },
  };
};
