import type { BoardNode, Frame, Group, Miro, Tag } from '@mirohq/websdk-types';
import type { Rect } from '../../shared/board/geometry.ts';
import type { BoardItem, ItemId } from '../../shared/board/item.ts';
import { BoardError } from '../../shared/errors.ts';
import { call } from './call.ts';
import { type ParentPlace, parentOf, parseItem, toBoardItem } from './from-miro.ts';
import { placeOf } from './read-board.ts';

/** An item that lies on the board, as the SDK hands it out. */
export type SdkItem = Exclude<BoardNode, Group | Tag>;

const isItem = (found: BoardNode): found is SdkItem => found.type !== 'tag' && found.type !== 'group';

export const isFrame = (found: BoardNode): found is Frame => found.type === 'frame';

export const isGroup = (found: BoardNode): found is Group => found.type === 'group';

/**
 * SDK objects seen so far, so that the board need not be asked again for an object it has handed out already. They are
 * snapshots: good for naming an item (`remove`, `group`, `zoomTo`), never for `sync()`, which writes the whole object.
 */
export interface KnownItems {
  /** A new copy. 50 credits. */
  fresh(id: ItemId): Promise<SdkItem>;
  /** Any copy; 50 credits when it was never seen. */
  any(id: ItemId): Promise<SdkItem>;
  /** In our words, in board coordinates; 50 credits when its parent was never seen. */
  inOurWords(live: SdkItem): Promise<BoardItem>;
  remember(live: SdkItem, item: BoardItem): void;
  /** After a read of the whole board: forgets all else. */
  renew(found: readonly BoardNode[], items: readonly BoardItem[]): void;
  forget(id: ItemId): void;
}

export const createKnownItems = (miro: Miro): KnownItems => {
  const objects = new Map<ItemId, SdkItem>();
  const frames = new Map<ItemId, Rect>();
  const fresh = async (id: ItemId): Promise<SdkItem> => {
    const found = await call(() => miro.board.getById(id));
    if (!isItem(found)) throw new BoardError('item-gone', { item: id });
    return found;
  };
  /** The place as last seen: a frame that moved meanwhile has taken its children along, and their changes with them. */
  const parentPlace = async (id: ItemId): Promise<ParentPlace> => {
    const known = frames.get(id);
    if (known) return placeOf(known);
    return placeOf((await inOurWords(await fresh(id))).box);
  };
  const inOurWords = async (live: SdkItem): Promise<BoardItem> => {
    const parsed = parseItem(live);
    if (!parsed) throw new BoardError('unknown', { text: `Item ${live.id} cannot be read.` });
    const parentId = parentOf(parsed);
    const item = toBoardItem(parsed, parentId === null ? null : await parentPlace(parentId), new Map());
    remember(live, item);
    return item;
  };
  const remember = (live: SdkItem, item: BoardItem) => {
    objects.set(live.id, live);
    if (item.kind === 'frame') frames.set(live.id, item.box);
  };
  return {
    fresh,
    any: async (id) => objects.get(id) ?? (await fresh(id)),
    inOurWords,
    remember,
    renew(found, items) {
      objects.clear();
      frames.clear();
      for (const one of found) if (isItem(one)) objects.set(one.id, one);
      for (const item of items) if (item.kind === 'frame') frames.set(item.id, item.box);
    },
    forget(id) {
      objects.delete(id);
      frames.delete(id);
    },
  };
};
