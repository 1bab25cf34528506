import * as Y from 'yjs';
import { union } from '../../../shared/board/geometry.ts';
import { describeChange, type Touched } from './change.ts';
import { readItem, writeItem } from './codec.ts';
import type { Draft } from './edit/draft.ts';
import { editsOf } from './edits.ts';
import type { Actor, BoardChange, BoardEngine, EntityData, ItemData } from './engine.ts';
import { History } from './history.ts';
import { idMaker } from './ids.ts';
import { Locks } from './locks.ts';
import { boundsOf } from './places.ts';
import type { ItemRecord } from './record.ts';
import { createStorage } from './storage.ts';
import { isEntity, isGroup, isTag } from './view.ts';
import { Views } from './views.ts';

export interface BoardOptions {
  readonly boardId: string;
  /** An empty one unless given. It may hold a board already, and may be filled later by a store or another tab. */
  readonly doc?: Y.Doc;
  /** ms since the epoch; the clock unless given. */
  readonly now?: () => number;
  /** 0..1, for ids; `Math.random` unless given. */
  readonly random?: () => number;
}

export const createBoard = (options: BoardOptions): BoardEngine => {
  const { boardId, doc = new Y.Doc(), now = Date.now, random = Math.random } = options;
  const items = doc.getMap('items');
  const views = new Views();
  const { mirror } = views;
  const history = new History(items);
  const locks = new Locks();
  const newId = idMaker(random, (id) => mirror.get(id) !== undefined);
  const listeners = new Set<(change: BoardChange) => void>();
  let draft: Draft | null = null;
  /** Old records of what the transaction that is being observed touched. */
  let touched: Map<string, ItemRecord | undefined> = new Map();
  let copied = false;

  for (const [id, stored] of items) mirror.set(id, readItem(id, stored));

  const commit = (work: Draft): void => {
    const before = mirror.commit();
    if (before.size === 0) return;
    touched = new Map(before);
    copied = work.copied;
    doc.transact(
      () => {
        for (const id of before.keys()) writeItem(items, id, mirror.get(id));
      },
      history.begin(work.actor, work.now),
    );
  };

  const notify = (before: Touched, actor: Actor | null): void => {
    const change = describeChange(views, before, { actor, copied, data: false });
    for (const listener of [...listeners]) listener(change);
  };

  items.observeDeep((events, transaction) => {
    const ids = new Set(
      events.flatMap((event) => (event.target === items ? [...event.keys.keys()] : [String(event.path[0])])),
    );
    for (const id of ids) {
      if (touched.has(id)) continue;
      touched.set(id, mirror.get(id));
      mirror.set(id, readItem(id, items.get(id)));
    }
    if (transaction.local && touched.size === 0) return;
  });
  doc.on('afterTransactionCleanup', (transaction: Y.Transaction) => {
    if (touched.size === 0) return;
    const before = touched;
    touched = new Map();
    notify(before, history.actorOf(transaction.origin));
    copied = false;
  });

  const run = <T>(actor: Actor, work: (edit: ReturnType<typeof editsOf>) => T): T => {
    if (draft !== null) return work(editsOf(draft, views));
    const begun: Draft = {
      mirror,
      actor,
      now: now(),
      newId,
      checkLock: (id) => locks.check(actor, id),
      copied: false,
    };
    draft = begun;
    mirror.begin();
    let result: T;
    try {
      result = work(editsOf(begun, views));
    } catch (error) {
      mirror.rollback();
      throw error;
    } finally {
      draft = null;
    }
    commit(begun);
    return result;
  };

  const dataOf = (record: ItemRecord | undefined): ItemData | EntityData | undefined =>
    record === undefined ? undefined : views.of(record);

  const listOf = <T extends ItemData | EntityData>(
    is: (data: ItemData | EntityData) => data is T,
  ): readonly T[] =>
    [...mirror.all()]
      .filter(isEntity)
      .map((record) => views.of(record))
      .filter(is);

  const engine: BoardEngine = {
    doc,
    boardId,
    items: () => views.items(),
    get: (id) => dataOf(mirror.get(id)),
    boundsOf: (id) => {
      const record = mirror.get(id);
      if (record === undefined || record.type === 'tag') return undefined;
      if (record.type !== 'group') return boundsOf(mirror, record);
      const boxes = [...mirror.membersOf(id)].flatMap((member) => engine.boundsOf(member) ?? []);
      return union(boxes) ?? undefined;
    },
    childrenOf: (frameId) => views.items().filter((item) => item.parentId === frameId),
    tags: () => listOf(isTag),
    groups: () => listOf(isGroup),
    metadataOf: (id) => mirror.get(id)?.meta ?? {},
    storage: createStorage(doc),
    act: run,
    lock: (id, who) => locks.hold(id, who.id),
    undo: (who) => history.manager(who)?.undo() != null,
    redo: (who) => history.manager(who)?.redo() != null,
    canUndo: (who) => history.manager(who)?.canUndo() ?? false,
    canRedo: (who) => history.manager(who)?.canRedo() ?? false,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return engine;
};
