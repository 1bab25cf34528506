import type { Point, Rect } from './geometry.ts';

export type ItemId = string;

/** Kinds the product writes or reads; whatever else a board holds is `other`, with Miro's own type name. */
export type ItemKind = 'frame' | 'sticky_note' | 'shape' | 'text' | 'card' | 'connector' | 'image' | 'other';

/** Colours are hex (`#2f6fed`), except the fill of a sticky note, which is one of Miro's 16 names. */
export interface ItemStyle {
  readonly fill?: string;
  /** 0..1 */
  readonly fillOpacity?: number;
  readonly color?: string;
  /** dp */
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly borderColor?: string;
  /** dp, 0..24 */
  readonly borderWidth?: number;
  readonly borderStyle?: 'normal' | 'dotted' | 'dashed';
  /** 0..1 */
  readonly borderOpacity?: number;
}

/** An item to be made. */
export interface NewItem {
  readonly kind: Exclude<ItemKind, 'connector' | 'image' | 'other' | 'card'>;
  /** Board dp, never relative to a frame. A sticky note takes its width only, a text its width only. */
  readonly box: Rect;
  /** HTML as Miro understands it; a frame takes plain text, its title. */
  readonly text: string;
  /** Miro's shape name (`round_rectangle`, `circle`) or sticky form (`square`, `rectangle`); null where it has none. */
  readonly shape: string | null;
  readonly style: ItemStyle;
}

/** An item found on a board. A plain copy: it does not follow what happens on the board afterwards. */
export interface BoardItem {
  readonly id: ItemId;
  readonly kind: ItemKind;
  /** Miro's own type name (`sticky_note`, `stencil`, `emoji` …). */
  readonly type: string;
  /** Board dp, never relative to a frame; the box before rotation. */
  readonly box: Rect;
  /** Degrees clockwise. */
  readonly rotation: number;
  readonly parentId: ItemId | null;
  readonly groupId: ItemId | null;
  /** HTML as it stands on the board: content, or title where there is no content. */
  readonly text: string;
  readonly shape: string | null;
  readonly style: ItemStyle;
  /** Tag titles. */
  readonly tags: readonly string[];
  /** Ends of a connector; null for everything else and for loose ends. */
  readonly link: ConnectorLink | null;
  /** ISO 8601. */
  readonly createdAt: string;
  /** ISO 8601. */
  readonly modifiedAt: string;
}

export interface ConnectorLink {
  readonly from: ItemId | null;
  readonly to: ItemId | null;
}

/** What can be changed on an item that exists. A missing field stays as it is. */
export interface ItemChange {
  readonly box?: Rect;
  readonly text?: string;
  readonly style?: ItemStyle;
}

export const topLeft = (item: { readonly box: Rect }): Point => ({ x: item.box.x, y: item.box.y });
