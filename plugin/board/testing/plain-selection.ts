import type { Selection } from '../engine/session.ts';

/** A selection without a page. */
export const plainSelection = (): Selection => {
  const listeners = new Set<(ids: readonly string[]) => void>();
  let selected: readonly string[] = [];
  return {
    get: () => selected,
    set: (ids) => {
      selected = [...ids];
      for (const listener of [...listeners]) listener(selected);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
