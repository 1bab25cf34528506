import { useSyncExternalStore } from 'react';
import { useSeat } from './seat.ts';

/** Draws a component anew whenever the board or the selection changed. */
export const useBoardVersion = (): void => {
  const { scene } = useSeat();
  useSyncExternalStore(scene.subscribe, scene.nodes);
};
