import type { Rect } from '../../../../shared/board/geometry.ts';
import type { BoardEngine, ItemData } from '../../engine/engine.ts';
import { type Route, routeBetween } from '../connectors/route.ts';
import { isA, localRect, type PlacedData } from './kinds.ts';

/** Boxes shown instead of the engine's while a gesture is under way, from the parent's corner. */
export type Preview = ReadonlyMap<string, Rect>;

/** Where everything is shown: where the engine has it, except for what somebody is just moving. */
export class Layout {
  private readonly engine: BoardEngine;
  private readonly previews = new Map<string, Preview>();

  constructor(engine: BoardEngine) {
    this.engine = engine;
  }

  /** `by` names whose gesture it is; an empty map ends it. False when nothing changed. */
  preview(by: string, boxes: Preview): boolean {
    if (boxes.size === 0) return this.previews.delete(by);
    this.previews.set(by, boxes);
    return true;
  }

  /** From the parent's corner. */
  local(item: PlacedData): Rect {
    for (const preview of this.previews.values()) {
      const box = preview.get(item.id);
      if (box) return box;
    }
    return localRect(item);
  }

  /** Board coordinates. */
  rect(id: string): Rect | undefined {
    const item = this.engine.get(id);
    if (!item || !('x' in item)) return undefined;
    const local = this.local(item);
    const parent = item.parentId === null ? undefined : this.rect(item.parentId);
    return parent ? { ...local, x: parent.x + local.x, y: parent.y + local.y } : local;
  }

  /** The line of a connector; null for everything else, and where an end is missing. */
  route(item: ItemData): Route | null {
    if (!isA(item, 'connector')) return null;
    const start = this.rect(item.start?.item ?? '');
    const end = this.rect(item.end?.item ?? '');
    return start && end ? routeBetween(item, start, end) : null;
  }
}
