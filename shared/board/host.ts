import type { Point, Rect, Size } from './geometry.ts';
import type { BoardItem, ItemChange, ItemId, NewItem } from './item.ts';
import type { Json } from './json.ts';

export interface BoardInfo {
  readonly boardId: string;
  /** Language of the board's user interface, for example `en`. */
  readonly locale: string;
}

/** Something may have changed on the board. Only a hint: not every change is announced, and not to everybody. */
export interface BoardHint {
  readonly kind: 'created' | 'updated' | 'deleted';
  readonly ids: readonly ItemId[];
}

/**
 * The port: all the product ever asks of a whiteboard. Credits are Miro's prices. Every method rejects with a
 * `BoardError` (shared/errors.ts), never with a host's own error.
 */
export interface BoardHost {
  /** Everything on the board, children of frames included, in board coordinates. 500 credits. */
  read(): Promise<readonly BoardItem[]>;
  /**
   * 50 credits; 100 with a mark (item metadata). After `rate-limited`, a second call with the same object goes on where
   * the first was stopped.
   */
  create(item: NewItem, mark?: Readonly<Record<string, string | number>> | null): Promise<BoardItem>;
  /**
   * Reads the item anew, asks what to change on what is there now, and writes that; `null` leaves the item alone.
   * Answers the item as it is afterwards. 100 credits, 50 when left alone. Rejects with `item-gone` when it was deleted.
   */
  change(id: ItemId, decide: (now: BoardItem) => ItemChange | null): Promise<BoardItem>;
  /**
   * 50 credits. An item that is gone already is fine. A frame takes nothing along: its children are freed first, 50
   * credits each.
   */
  remove(id: ItemId): Promise<void>;
  /** About 200 credits. Makes items children of a frame (they lie inside it already), or free items with `null`; they do not move on screen. */
  reparent(ids: readonly ItemId[], frame: ItemId | null): Promise<void>;
  /** Top-left corner of a free place near what the user sees. 100 credits. */
  freeSpace(size: Size): Promise<Point>;
  /** Brings items into view, and selects them. Gone ones are passed over. 50 credits each, and 150. */
  show(target: readonly ItemId[] | Rect): Promise<void>;
  info(): Promise<BoardInfo>;
  /** One value of the board's storage for this app (64 KB at most); undefined when never written. 50 credits. */
  load(key: string): Promise<unknown>;
  /** 50 credits. Null takes the value away. Announced to `watch` in every tab, the writer's included. */
  save(key: string, value: Json): Promise<void>;
  /** Called with the value now and after each change; answers a function that stops it. */
  watch(key: string, listener: (value: unknown) => void): () => void;
  /** Answers a function that stops it. */
  onHint(listener: (hint: BoardHint) => void): () => void;
}
