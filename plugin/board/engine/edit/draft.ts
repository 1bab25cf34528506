import type { Actor } from '../engine.ts';
import { says } from '../errors.ts';
import type { Mirror } from '../mirror.ts';
import type { ItemRecord } from '../record.ts';

/** One transaction: the board as it becomes, who changes it, and when. */
export interface Draft {
  readonly mirror: Mirror;
  readonly actor: Actor;
  /** ms since the epoch. */
  readonly now: number;
  newId(): string;
  /** Throws when somebody else is editing the item. */
  checkLock(id: string): void;
  /** Set when items were made by copying: Miro announces no event for those. */
  copied: boolean;
}

export const found = (draft: Draft, id: string): ItemRecord => {
  const record = draft.mirror.get(id);
  if (record === undefined) throw new Error(says.cannotFind(id));
  return record;
};

/** Writes changes to a record, stamped with who and when. */
export const amend = (
  draft: Draft,
  id: string,
  changes: Partial<Omit<ItemRecord, 'id' | 'type'>>,
): ItemRecord => {
  draft.checkLock(id);
  const record: ItemRecord = {
    ...found(draft, id),
    ...changes,
    modifiedAt: draft.now,
    modifiedBy: draft.actor.who.id,
  };
  draft.mirror.set(id, record);
  return record;
};
