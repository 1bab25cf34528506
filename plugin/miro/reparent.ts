import type { Frame, Group, Miro } from '@mirohq/websdk-types';
import type { ItemId } from '../../shared/board/item.ts';
import { asBoardError, BoardError } from '../../shared/errors.ts';
import { call } from './call.ts';
import { isFrame, isGroup, type KnownItems, type SdkItem } from './known-items.ts';

/** A group on its way into a frame; kept, so that a retry after a rate limit goes on where it was stopped. */
interface Bundle {
  readonly group: Group;
  added: boolean;
}

/** Makes items children of a frame: three calls for all of them together, else one call each. */
export const createReparent = (miro: Miro, known: KnownItems) => {
  const bundles = new Map<string, Bundle>();

  const frameOf = async (id: ItemId): Promise<Frame> => {
    const frame = await known.fresh(id);
    if (!isFrame(frame)) throw new BoardError('item-gone', { item: id });
    return frame;
  };

  /** Those that still exist. */
  const living = async (ids: readonly ItemId[]): Promise<readonly SdkItem[]> => {
    const found = await Promise.all(ids.map((id) => known.any(id).catch(ignoreGone)));
    return found.filter((item) => item !== null);
  };

  /** A group of exactly these items that an earlier run left behind, or null. */
  const leftBehind = async (items: readonly SdkItem[]): Promise<Group | null> => {
    const [first] = items;
    const groupId = first && (await known.fresh(first.id)).groupId;
    const group = groupId ? await call(() => miro.board.getById(groupId)) : null;
    const ids = new Set(items.map((item) => item.id));
    return group && isGroup(group) && group.itemsIds.every((id) => ids.has(id)) ? group : null;
  };

  const bundle = async (items: readonly SdkItem[]): Promise<Group> => {
    try {
      return await call(() => miro.board.group({ items: [...items] }));
    } catch (thrown) {
      const group = asBoardError(thrown).retryable ? null : await leftBehind(items);
      if (!group) throw thrown;
      return group;
    }
  };

  const addTogether = async (frame: Frame, items: readonly SdkItem[]): Promise<void> => {
    const name = [frame.id, ...items.map((item) => item.id)].join(' ');
    const pack = bundles.get(name) ?? { group: await bundle(items), added: false };
    bundles.set(name, pack);
    try {
      if (!pack.added) await call(() => frame.add(pack.group));
      pack.added = true;
    } catch (thrown) {
      if (asBoardError(thrown).code === 'rate-limited') throw thrown;
      await call(() => pack.group.ungroup());
      bundles.delete(name);
      throw thrown;
    }
    await call(() => pack.group.ungroup());
    bundles.delete(name);
  };

  /** Adds what can be added; then rejects with the first refusal, if any. */
  const addOneByOne = async (frame: Frame, items: readonly SdkItem[]): Promise<void> => {
    const refusals: BoardError[] = [];
    for (const item of items) {
      try {
        await call(() => frame.add(item));
      } catch (thrown) {
        const refusal = asBoardError(thrown);
        if (refusal.code === 'rate-limited') throw refusal;
        if (refusal.code !== 'item-gone') refusals.push(refusal);
      }
    }
    const [first] = refusals;
    if (first) throw first;
  };

  const intoFrame = async (ids: readonly ItemId[], frameId: ItemId): Promise<void> => {
    const frame = await frameOf(frameId);
    const inside = new Set(frame.childrenIds);
    const items = await living(ids.filter((id) => !inside.has(id)));
    if (items.length < 2) return addOneByOne(frame, items);
    try {
      await addTogether(frame, items);
    } catch (thrown) {
      if (asBoardError(thrown).code === 'rate-limited') throw thrown;
      await addOneByOne(await frameOf(frameId), items);
    }
  };

  const outOfFrame = async (id: ItemId): Promise<void> => {
    const item = await known.fresh(id).catch(ignoreGone);
    const parent = item?.parentId;
    if (!item || !parent || parent === 'null') return;
    const frame = await frameOf(parent);
    await call(() => frame.remove(item));
  };

  return async (ids: readonly ItemId[], frameId: ItemId | null): Promise<void> => {
    if (frameId !== null) return intoFrame(ids, frameId);
    for (const id of ids) await outOfFrame(id);
  };
};

const ignoreGone = (thrown: unknown): null => {
  if (asBoardError(thrown).code === 'item-gone') return null;
  throw thrown;
};
