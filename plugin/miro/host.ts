import type { Miro } from '@mirohq/websdk-types';
import { centreOf, rectAround } from '../../shared/board/geometry.ts';
import type { BoardHost } from '../../shared/board/host.ts';
import type { BoardItem, NewItem } from '../../shared/board/item.ts';
import { topLeft } from '../../shared/board/item.ts';
import { asBoardError } from '../../shared/errors.ts';
import { call } from './call.ts';
import { listenForHints } from './hints.ts';
import { createKnownItems, isFrame, type SdkItem } from './known-items.ts';
import { toBoardItems } from './read-board.ts';
import { createReparent } from './reparent.ts';
import { createShow } from './show.ts';
import { createStorage } from './storage.ts';
import { applyChange, toMiroProps } from './to-miro.ts';

/** Name of the one piece of metadata that we put on an item. */
const MARK = 'mark';

/** ms: the whole board may take a while. */
const READ_PATIENCE = 60_000;

/**
 * The port on the Miro Web SDK. `miro` is used in place and never passed through a promise: it is a lazy proxy, and
 * `await` would probe its `then`.
 */
export const createMiroHost = (miro: Miro): BoardHost => {
  const known = createKnownItems(miro);
  const reparent = createReparent(miro, known);
  /** Made, but the rate limit came before the mark: a retry with the same item goes on from there. */
  const unmarked = new WeakMap<NewItem, SdkItem>();

  const read = async (): Promise<readonly BoardItem[]> => {
    const found = await call(() => miro.board.get(), READ_PATIENCE);
    const items = toBoardItems(found);
    known.renew(found, items);
    return items;
  };

  return {
    read,
    ...createStorage(miro),
    reparent,
    show: createShow(miro, known, read),
    async create(item, mark = null) {
      const live = unmarked.get(item) ?? (await call(() => createItem(miro, item)));
      if (mark) {
        unmarked.set(item, live);
        await call(() => live.setMetadata(MARK, mark));
        unmarked.delete(item);
      }
      return known.inOurWords(live);
    },
    async change(id, decide) {
      const live = await known.fresh(id);
      const now = await known.inOurWords(live);
      const change = decide(now);
      if (!change) return now;
      applyChange(live, change, now);
      await call(() => live.sync());
      return known.inOurWords(live);
    },
    async remove(id) {
      try {
        const item = await known.any(id);
        if (item.type === 'frame') await emptyFrame(id);
        await call(() => miro.board.remove(item));
      } catch (thrown) {
        if (asBoardError(thrown).code !== 'item-gone') throw thrown;
      }
      known.forget(id);
    },
    async freeSpace(size) {
      const view = await call(() => miro.board.viewport.get());
      const near = centreOf(view);
      const centre = await call(() => miro.board.findEmptySpace({ ...near, ...size }));
      return topLeft({ box: rectAround(centre, size) });
    },
    async info() {
      const { id, locale } = await call(() => miro.board.getInfo());
      return { boardId: id, locale };
    },
    onHint: (listener) => listenForHints(miro, listener),
  };

  /** Nobody says whether children go with their frame: they are freed first, so that nothing of anybody's is lost. */
  async function emptyFrame(id: string): Promise<void> {
    const frame = await known.fresh(id);
    if (isFrame(frame)) await reparent(frame.childrenIds, null);
  }
};

const createItem = (miro: Miro, item: NewItem): Promise<SdkItem> => {
  const props = toMiroProps(item);
  switch (item.kind) {
    case 'frame':
      return miro.board.createFrame(props);
    case 'sticky_note':
      return miro.board.createStickyNote(props);
    case 'shape':
      return miro.board.createShape(props);
    case 'text':
      return miro.board.createText(props);
  }
};
