import { createContext, useContext } from 'react';
import type { Command } from '../../shared/messages.ts';

interface Desk {
  readonly send: (command: Command) => void;
  /** False for people who may only view the board. */
  readonly mayWrite: boolean;
}

const DeskContext = createContext<Desk>({ send: () => undefined, mayWrite: false });

export const DeskProvider = DeskContext.Provider;

/** The way to the plugin, for components deep in a screen. */
export const useDesk = (): Desk => useContext(DeskContext);
