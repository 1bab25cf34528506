import * as Y from 'yjs';
import { type Rect, union } from '../../../shared/board/geometry.ts';
import { describeChange } from './change.ts';
import type { Draft } from './edit/draft.ts';
import { editsOf } from './edits.ts';
import type { Actor, BoardChange, BoardEdit, BoardEngine } from './engine.ts';
import { History } from './history.ts';
import { idMaker } from './ids.ts';
import { Locks } from './locks.ts';
import { boundsOf } from './places.ts';
import { SharedItems } from './shared-items.ts';
import { createStorage } from './storage.ts';
import { isGroup, isTag } from './view.ts';
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
  const views = new Views();
  const { mirror } = views;
  const locks = new Locks();
  const newId = idMaker(random, (id) => mirror.get(id) !== undefined);
  const listeners = new Set<(change: BoardChange) => void>();
  let running = false;

  const shared = new SharedItems(doc, mirror, ({ touched, origin, copied, data }) => {
    const change = describeChange(views, touched, { actor: history.actorOf(origin), copied, data });
    for (const listener of [...listeners]) listener(change);
  });
  const history = new History(shared.items);

  /** Changes the mirror first; the document follows in one piece, or not at all. */
  const act = <T>(actor: Actor, work: (edit: BoardEdit) => T): T => {
    if (running) throw new Error('A board transaction cannot begin inside another one.');
    const checkLock = (id: string): void => locks.check(actor, id);
    const draft: Draft = { mirror, actor, now: now(), newId, checkLock, copied: false };
    running = true;
    mirror.begin();
    let result: T;
    try {
      result = work(editsOf(draft, views));
    } catch (error) {
      mirror.rollback();
      throw error;
    } finally {
      running = false;
    }
    const before = mirror.commit();
    if (before.size > 0) shared.write(doc, before, history.begin(actor, draft.now), draft.copied);
    return result;
  };

  const boundsOfAny = (id: string): Rect | undefined => {
    const record = mirror.get(id);
    if (record === undefined || record.type === 'tag') return undefined;
    if (record.type !== 'group') return boundsOf(mirror, record);
    return union([...mirror.membersOf(id)].flatMap((member) => boundsOfAny(member) ?? [])) ?? undefined;
  };

  return {
    doc,
    boardId,
    items: () => views.items(),
    get: (id) => views.byId(id),
    boundsOf: boundsOfAny,
    childrenOf: (frameId) => views.childrenOf(frameId),
    tags: () => views.entities().filter(isTag),
    groups: () => views.entities().filter(isGroup),
    metadataOf: (id) => mirror.get(id)?.meta ?? {},
    storage: createStorage(doc),
    act,
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
};
