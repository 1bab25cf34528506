import type {
  AppCard,
  Card,
  Connector,
  Embed,
  Frame,
  Group,
  Image,
  Json,
  Preview,
  Shape,
  StickyNote,
  Tag,
  Text,
  Unsupported,
} from '@mirohq/websdk-types';
import type * as Y from 'yjs';
import type { Point, Rect } from '../../../shared/board/geometry.ts';

/** The public, non-method members of one of Miro's item classes, writable. */
export type DataOf<T> = {
  -readonly [K in keyof T as K extends string
    ? T[K] extends (...args: never[]) => unknown
      ? never
      : K
    : never]: T[K];
};

export type FrameData = DataOf<Frame>;
export type StickyNoteData = DataOf<StickyNote>;
export type ShapeData = DataOf<Shape>;
export type TextData = DataOf<Text>;
export type ConnectorData = DataOf<Connector>;
export type CardData = DataOf<Card>;
export type AppCardData = DataOf<AppCard>;
export type ImageData = DataOf<Image>;
export type EmbedData = DataOf<Embed>;
export type PreviewData = DataOf<Preview>;
/** Drawings, tables, emoji: everything Miro shows but its SDK cannot read. */
export type UnsupportedData = DataOf<Unsupported>;
export type TagData = DataOf<Tag>;
export type GroupData = DataOf<Group>;

/** What lies on the board and can be seen. `x`, `y` are Miro's: the centre, relative to the parent's top-left corner when there is a parent. */
export type ItemData =
  | FrameData
  | StickyNoteData
  | ShapeData
  | TextData
  | ConnectorData
  | CardData
  | AppCardData
  | ImageData
  | EmbedData
  | PreviewData
  | UnsupportedData;

/** Tags and groups are entities without a place of their own. */
export type EntityData = TagData | GroupData;

/** A person at the board. */
export interface Participant {
  readonly id: string;
  readonly name: string;
  /** Hex, for cursor and selection. */
  readonly color: string;
  /** A viewer may look, select and zoom, not change. */
  readonly mayWrite: boolean;
}

/** Who changes the board and by what means: events and undo differ. `app` is a call of the SDK on behalf of the person. */
export interface Actor {
  readonly who: Participant;
  readonly by: 'mouse' | 'app';
}

export interface BoardChange {
  /** null when the change came from another tab or from storage. */
  readonly actor: Actor | null;
  readonly created: readonly ItemData[];
  /** Items after the change. `moved`: position, size, rotation or parent changed (Miro announces only those). */
  readonly updated: readonly { readonly item: ItemData; readonly moved: boolean }[];
  readonly deleted: readonly ItemData[];
  /** Copies made by duplicate or paste are created too, but Miro announces no event for them. */
  readonly copied: boolean;
  /** True when tags, groups, storage or metadata changed. */
  readonly entities: boolean;
}

/** Everything that changes the board inside one transaction. Rejects by throwing an error with Miro's own text. */
export interface BoardEdit {
  /** Miro's rules and defaults. `props` are Miro's create properties, in board coordinates. */
  create(
    type: ItemData['type'] | EntityData['type'],
    props: Readonly<Record<string, unknown>>,
  ): ItemData | EntityData;
  /** As `item.sync()`: writes all given properties by Miro's rules, in the coordinates Miro uses for this item. */
  update(id: string, props: Readonly<Record<string, unknown>>): void;
  /** As the mouse does: moves centres to board coordinates, children along; afterwards each moved root item belongs to the frame its centre lies in. */
  move(places: ReadonlyMap<string, Point>, options?: { readonly reparent: boolean }): void;
  /** As a corner handle does: a frame keeps its children in place, other kinds follow their own size rules. */
  resize(id: string, to: Rect): void;
  /** A frame's children go with it unless they are kept; connectors go with either of their ends. */
  remove(ids: readonly string[], options?: { readonly keepChildren: boolean }): void;
  /** Copies with everything inside, metadata included; answers the new root ids in the same order. */
  duplicate(ids: readonly string[], by: Point): readonly string[];
  group(ids: readonly string[]): string;
  ungroup(groupId: string): void;
  /** `wholeBox`: the item's whole box must lie inside the frame, not only its centre. */
  addToFrame(frameId: string, ids: readonly string[], options?: { readonly wholeBox: boolean }): void;
  removeFromFrame(frameId: string, ids: readonly string[]): void;
  bringToFront(ids: readonly string[]): void;
  sendToBack(ids: readonly string[]): void;
  /** Right in front of the target, or right behind it. */
  placeBeside(ids: readonly string[], target: string, side: 'front' | 'behind'): void;
  /** Item metadata of the app; null or undefined clears the key. At most 6 KB per item; not on frames, groups, tags. */
  setMetadata(id: string, key: string, value: Json | undefined): void;
}

/** A value of a storage collection. Each write makes a new version. */
export interface StoredValue {
  readonly value: Json;
  readonly version: string;
}

/** What an app keeps on the board beside items. Not part of anybody's undo. */
export interface BoardStorage {
  get(collection: string, key: string): StoredValue | undefined;
  /** At most 64 KB a key. undefined and null clear it. */
  set(collection: string, key: string, value: Json | undefined): void;
  /** Told of every change, whoever made it; undefined when the key was cleared. Answers a function that stops it. */
  subscribe(listener: (collection: string, key: string, now: StoredValue | undefined) => void): () => void;
  appData(): Readonly<Record<string, Json>>;
  /** At most 30 KB in all. undefined and null clear the key. */
  setAppData(key: string, value: Json | undefined): void;
}

/**
 * The whiteboard itself: a Yjs document with Miro's rules around it. Knows no DOM, runs in Node and in the browser.
 * The document is the only state; another tab's document is merged into it by its update events.
 */
export interface BoardEngine {
  readonly doc: Y.Doc;
  readonly boardId: string;
  /** Back to front, frames first. The same array until something changes. */
  items(): readonly ItemData[];
  get(id: string): ItemData | EntityData | undefined;
  /** Board coordinates, top-left corner; a connector answers the box around its ends. */
  boundsOf(id: string): Rect | undefined;
  childrenOf(frameId: string): readonly ItemData[];
  tags(): readonly TagData[];
  groups(): readonly GroupData[];
  metadataOf(id: string): Readonly<Record<string, Json>>;
  readonly storage: BoardStorage;
  /** One transaction, one call of the listeners, one undo step of the actor. Nothing of it stays when `work` throws. */
  act<T>(actor: Actor, work: (edit: BoardEdit) => T): T;
  /**
   * The person is editing the item: until the answered function is called, the SDK calls of others that would change
   * it are refused, as Miro refuses them. Known to this tab alone.
   */
  lock(id: string, who: Participant): () => void;
  undo(who: Participant): boolean;
  redo(who: Participant): boolean;
  canUndo(who: Participant): boolean;
  canRedo(who: Participant): boolean;
  subscribe(listener: (change: BoardChange) => void): () => void;
}
