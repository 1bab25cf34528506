import * as z from 'zod/mini';
import { centreOf, type Point, type Rect, rectAround, type Size } from '../../shared/board/geometry.ts';
import type { BoardItem, ItemId, ItemKind, ItemStyle } from '../../shared/board/item.ts';

const maybe = <T extends z.core.SomeType>(schema: T) => z.catch(z.optional(schema), undefined);

const style = z.object({
  fillColor: maybe(z.string()),
  fillOpacity: maybe(z.number()),
  color: maybe(z.string()),
  fontSize: maybe(z.number()),
  fontFamily: maybe(z.string()),
  textAlign: maybe(z.enum(['left', 'center', 'right'])),
  textAlignVertical: maybe(z.enum(['top', 'middle', 'bottom'])),
  borderColor: maybe(z.string()),
  borderWidth: maybe(z.number()),
  borderStyle: maybe(z.enum(['normal', 'dotted', 'dashed'])),
  borderOpacity: maybe(z.number()),
});

const end = z.object({ item: maybe(z.string()) });

/** What we read of an item of any type. Only id and type must be there: a strange item is still an item. */
const miroItem = z.object({
  id: z.string(),
  type: z.string(),
  x: z.catch(z.number(), Number.NaN),
  y: z.catch(z.number(), Number.NaN),
  width: maybe(z.number()),
  height: maybe(z.number()),
  rotation: maybe(z.number()),
  relativeTo: maybe(z.string()),
  /** Miro's types say null, its documentation prints the text `null`. */
  parentId: z.catch(z.nullable(z.string()), null),
  groupId: maybe(z.string()),
  content: maybe(z.string()),
  title: maybe(z.string()),
  shape: maybe(z.string()),
  style: maybe(style),
  tagIds: z.catch(z.array(z.string()), []),
  start: maybe(end),
  end: maybe(end),
  createdAt: z.catch(z.string(), ''),
  modifiedAt: z.catch(z.string(), ''),
});

export type MiroItem = z.infer<typeof miroItem>;

/** Null for what is no item at all. */
export const parseItem = (found: unknown): MiroItem | null => {
  const parsed = miroItem.safeParse(found);
  return parsed.success ? parsed.data : null;
};

const KINDS: ReadonlySet<string> = new Set<ItemKind>([
  'frame',
  'sticky_note',
  'shape',
  'text',
  'card',
  'connector',
  'image',
]);

const isKind = (type: string): type is ItemKind => KINDS.has(type);

export const parentOf = (item: MiroItem): ItemId | null => (item.parentId === 'null' ? null : item.parentId);

export const sizeOf = (item: MiroItem): Size => ({ width: item.width ?? 0, height: item.height ?? 0 });

/** Where the numbers of an item's children count from. */
export interface ParentPlace {
  readonly corner: Point;
  readonly centre: Point;
}

/** Not finite for what has no place. Miro gives the centre, relative to the parent's corner or, in a mind map, to its centre. */
export const centreOnBoard = (item: MiroItem, parent: ParentPlace | null): Point => {
  const from = item.relativeTo === 'parent_center' ? parent?.centre : parent?.corner;
  return { x: item.x + (from?.x ?? 0), y: item.y + (from?.y ?? 0) };
};

const styleOf = (item: MiroItem): ItemStyle => {
  const { textAlign, textAlignVertical, fillColor, ...same } = item.style ?? {};
  const renamed = { fill: fillColor, align: textAlign, valign: textAlignVertical, ...same };
  return Object.fromEntries(Object.entries(renamed).filter(([, value]) => value !== undefined));
};

/** An item in our words. `tagTitles` names the board's tags by id. */
export const toBoardItem = (
  item: MiroItem,
  parent: ParentPlace | null,
  tagTitles: ReadonlyMap<string, string>,
): BoardItem => ({
  id: item.id,
  kind: isKind(item.type) ? item.type : 'other',
  type: item.type,
  box: rectAround(centreOnBoard(item, parent), sizeOf(item)),
  rotation: item.rotation ?? 0,
  parentId: parentOf(item),
  groupId: item.groupId ?? null,
  text: item.content ?? item.title ?? '',
  shape: item.shape ?? null,
  style: styleOf(item),
  tags: item.tagIds.flatMap((id) => tagTitles.get(id) ?? []),
  link: item.type === 'connector' ? { from: item.start?.item ?? null, to: item.end?.item ?? null } : null,
  createdAt: item.createdAt,
  modifiedAt: item.modifiedAt,
});

/** The box around the centres of a connector's ends; Miro gives connectors no place of their own. */
export const connectorBox = (from: Rect | null, to: Rect | null): Rect => {
  const ends = [from, to].flatMap((box) => (box ? [centreOf(box)] : []));
  if (ends.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const [xs, ys] = [ends.map((point) => point.x), ends.map((point) => point.y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};
