import type { Rect } from '../../../../shared/board/geometry.ts';
import type { BoardEngine, ItemData, TagData } from '../../engine/engine.ts';
import type { Selection } from '../../engine/session.ts';
import { type Drawn, draw } from './drawn.ts';
import { isPlaced } from './kinds.ts';
import { Layout, type Preview } from './layout.ts';
import type { BoardNode } from './node.ts';
import { rank } from './ranks.ts';

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

const NO_TAGS: readonly TagData[] = [];

const tagsOf = (engine: BoardEngine, item: ItemData): readonly TagData[] => {
  if (!('tagIds' in item) || !item.tagIds?.length) return NO_TAGS;
  const wanted = new Set(item.tagIds);
  return engine.tags().filter((tag) => wanted.has(tag.id));
};

/** Keeps what was drawn last, and draws what changed since. */
class Drawing {
  private readonly engine: BoardEngine;
  private readonly layout: Layout;
  private drawn: ReadonlyMap<string, Drawn> = new Map();
  private ranks: ReadonlyMap<string, number> = new Map();

  constructor(engine: BoardEngine, layout: Layout) {
    this.engine = engine;
    this.layout = layout;
  }

  /** Everything on the board, back to front. */
  redraw(selected: ReadonlySet<string>): BoardNode[] {
    const items = this.engine.items();
    const ids = items.map((item) => item.id);
    this.ranks = rank(ids, this.ranks);
    const next = items.flatMap((item) => this.drawItem(item, selected.has(item.id)) ?? []);
    this.drawn = new Map(next.map((entry) => [entry.item.id, entry]));
    return next.map((entry) => entry.node);
  }

  private drawItem(item: ItemData, selected: boolean): Drawn | null {
    const route = this.layout.route(item);
    const rect = route?.box ?? (isPlaced(item) ? this.layout.local(item) : null);
    if (!rect) return null;
    const zIndex = this.ranks.get(item.id) ?? 0;
    const tags = tagsOf(this.engine, item);
    return draw({ item, rect, route, tags, zIndex, selected }, this.drawn.get(item.id));
  }
}

export const createScene = (engine: BoardEngine, selection: Selection): Scene => {
  const listeners = new Set<() => void>();
  const layout = new Layout(engine);
  const drawing = new Drawing(engine, layout);
  let nodes: BoardNode[] | null = null;

  const changed = (): void => {
    nodes = null;
    for (const listener of listeners) listener();
  };
  engine.subscribe(changed);
  selection.subscribe(changed);

  return {
    nodes: () => {
      nodes ??= drawing.redraw(new Set(selection.get()));
      return nodes;
    },
    rectOf: (id) => layout.rect(id),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    preview: (by, boxes) => {
      if (layout.preview(by, boxes)) changed();
    },
  };
};
