import { useSyncExternalStore } from 'react';
import type { Person } from '../../sync/person.ts';
import { useSeat } from '../seat.ts';

/** The others at this board, and what they do right now. */
export const usePeople = (): readonly Person[] => {
  const { people } = useSeat();
  return useSyncExternalStore(people.subscribe, people.others);
};
