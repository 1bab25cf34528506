import { useSyncExternalStore } from 'react';
import { useSeat } from './seat.ts';

/** What this person has selected; drawn anew when that changes. */
export const useSelectedIds = (): readonly string[] => {
  const { selection } = useSeat().session;
  return useSyncExternalStore(selection.subscribe, selection.get);
};
