import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Actor, BoardEdit } from '../engine/engine.ts';
import type { BoardSession } from '../engine/session.ts';
import type { PageShell } from '../shell/shell.ts';
import type { People } from '../sync/people.ts';
import { t } from '../words.ts';
import type { Scene } from './scene/scene.ts';
import type { UiState, UiStore } from './ui-store.ts';
import type { BoardCamera } from './viewport/camera.ts';
import type { LastView } from './viewport/last-view.ts';

/** One person's seat at the board, as the components see it. */
export interface Seat {
  readonly session: BoardSession;
  readonly shell: PageShell;
  readonly people: People;
  readonly scene: Scene;
  readonly ui: UiStore;
  readonly camera: BoardCamera;
  readonly lastView: LastView;
}

const SeatContext = createContext<Seat | null>(null);

export const SeatProvider = SeatContext.Provider;

export const useSeat = (): Seat => {
  const seat = use(SeatContext);
  if (!seat) throw new Error('useSeat outside of SeatProvider');
  return seat;
};

export const useUi = <T>(select: (state: UiState) => T): T => useStore(useSeat().ui, select);

/** This person, acting with the mouse. */
export const actorOf = ({ session }: Seat): Actor => ({ who: session.user, by: 'mouse' });

/**
 * Changes the board on behalf of this person. A viewer's attempt and what Miro's rules refuse becomes a notice
 * instead; then the answer is undefined.
 */
export const actOn = <T>(seat: Seat, work: (edit: BoardEdit) => T): T | undefined => {
  const { session } = seat;
  if (!session.user.mayWrite) {
    session.shell.notify('info', t('board.viewer'));
    return undefined;
  }
  try {
    return session.engine.act(actorOf(seat), work);
  } catch (refusal) {
    session.shell.notify('error', refusal instanceof Error ? refusal.message : String(refusal));
    return undefined;
  }
};
