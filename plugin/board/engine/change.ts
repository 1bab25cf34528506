import type { Actor, BoardChange, ItemData } from './engine.ts';
import { sizeOf } from './places.ts';
import type { ItemRecord } from './record.ts';
import type { Touched } from './shared-items.ts';
import { isEntity, isItem } from './view.ts';
import type { Views } from './views.ts';

const hasMoved = (before: ItemRecord, now: ItemRecord): boolean => {
  const [was, is] = [sizeOf(before), sizeOf(now)];
  return (
    before.x !== now.x ||
    before.y !== now.y ||
    before.parentId !== now.parentId ||
    was.width !== is.width ||
    was.height !== is.height ||
    before.own.rotation !== now.own.rotation
  );
};

const onlyItems = (views: Views, records: readonly ItemRecord[]): readonly ItemData[] =>
  records.map((record) => views.of(record)).filter(isItem);

/** What listeners are told: `before` holds the old record of everything touched, the mirror holds the new one. */
export const describeChange = (
  views: Views,
  before: Touched,
  about: { readonly actor: Actor | null; readonly copied: boolean; readonly data: boolean },
): BoardChange => {
  const created: ItemRecord[] = [];
  const deleted: ItemRecord[] = [];
  const updated: { item: ItemData; moved: boolean }[] = [];
  let entities = about.data;
  for (const [id, old] of before) {
    const now = views.mirror.get(id);
    const either = now ?? old;
    if (either === undefined || old === now) continue;
    entities ||= isEntity(either) || (old !== undefined && now !== undefined && old.meta !== now.meta);
    if (old === undefined) created.push(either);
    else if (now === undefined) deleted.push(old);
    else for (const item of onlyItems(views, [now])) updated.push({ item, moved: hasMoved(old, now) });
  }
  return {
    actor: about.actor,
    created: onlyItems(views, created),
    updated,
    deleted: onlyItems(views, deleted),
    copied: about.copied,
    entities,
  };
};
