import type { BoardEngine } from '../engine/engine.ts';
import type { Selection } from '../engine/session.ts';

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/** What one person has selected. Items that are deleted leave it by themselves. */
export const createSelection = (engine: BoardEngine): Selection => {
  const listeners = new Set<(ids: readonly string[]) => void>();
  let selected: readonly string[] = [];

  const set = (ids: readonly string[]): void => {
    const next = [...new Set(ids)].filter((id) => engine.get(id));
    if (sameIds(next, selected)) return;
    selected = next;
    for (const listener of listeners) listener(selected);
  };

  engine.subscribe(({ deleted }) => {
    if (deleted.length > 0) set(selected);
  });

  return {
    get: () => selected,
    set,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** A group is selected as a whole: with one member come all others. */
export const withGroupMates = (ids: readonly string[], engine: BoardEngine): readonly string[] => {
  const groupIds = new Set(
    ids.flatMap((id) => {
      const item = engine.get(id);
      return item && 'groupId' in item && item.groupId !== undefined ? [item.groupId] : [];
    }),
  );
  const mates = engine.groups().filter((group) => groupIds.has(group.id));
  return [...new Set([...ids, ...mates.flatMap((group) => group.itemsIds)])];
};
