import type { Miro } from '@mirohq/websdk-types';
import { inflate, type Rect, union } from '../../shared/board/geometry.ts';
import type { BoardItem, ItemId } from '../../shared/board/item.ts';
import { asBoardError } from '../../shared/errors.ts';
import { call } from './call.ts';
import type { KnownItems } from './known-items.ts';

/** dp: a single dot is shown with what is around it, not filling the screen. */
const LEAST = { width: 1000, height: 640 };
const MARGIN = 80;
const ANIMATION_MS = 300;
/** Beyond this many, one read of the whole board is cheaper than asking for each item. */
const MANY = 10;

/** Answers the items' places and selects them. */
export const createShow = (miro: Miro, known: KnownItems, read: () => Promise<readonly BoardItem[]>) => {
  const find = async (ids: readonly ItemId[]): Promise<readonly BoardItem[]> => {
    if (ids.length > MANY) {
      const wanted = new Set(ids);
      return (await read()).filter((item) => wanted.has(item.id));
    }
    const found = await Promise.all(ids.map((id) => findOne(id)));
    return found.filter((item) => item !== null).filter((item) => Number.isFinite(item.box.x));
  };
  const findOne = async (id: ItemId): Promise<BoardItem | null> => {
    try {
      return await known.inOurWords(await known.fresh(id));
    } catch (thrown) {
      if (asBoardError(thrown).code === 'item-gone') return null;
      throw thrown;
    }
  };
  const select = async (ids: readonly ItemId[]): Promise<void> => {
    await call(() => miro.board.deselect());
    await call(() => miro.board.select({ id: [...ids] }));
  };
  return async (target: readonly ItemId[] | Rect): Promise<void> => {
    if ('width' in target) return look(miro, target);
    const items = await find(target);
    const around = union(items.map((item) => item.box));
    if (!around) return;
    await Promise.all([look(miro, around), select(items.map((item) => item.id))]);
  };
};

const look = async (miro: Miro, rect: Rect): Promise<void> => {
  const missing = (have: number, least: number) => Math.max(0, least - have) / 2;
  const [dx, dy] = [missing(rect.width, LEAST.width), missing(rect.height, LEAST.height)];
  const wide = { x: rect.x - dx, y: rect.y - dy, width: rect.width + 2 * dx, height: rect.height + 2 * dy };
  const viewport = inflate(wide, MARGIN);
  await call(() => miro.board.viewport.set({ viewport, animationDurationInMs: ANIMATION_MS }));
};
