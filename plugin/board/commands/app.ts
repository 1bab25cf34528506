import type { BoardSession } from '../engine/session.ts';
import { announce } from './board-events.ts';
import { Budget } from './budget.ts';

/** One iframe of the app. */
export interface Listener {
  hears(event: string): boolean;
  tell(event: string, payload: unknown): void;
}

/** The app of one user at one board: its iframes, and the credits they share. */
class App {
  readonly budget: Budget;
  private readonly session: BoardSession;
  private readonly listeners = new Set<Listener>();
  private stop: (() => void) | null = null;

  constructor(session: BoardSession) {
    this.session = session;
    this.budget = new Budget(() => session.now());
  }

  join(listener: Listener): void {
    this.listeners.add(listener);
    this.stop ??= announce(this.session, (event, payload) => this.emit(event, payload));
  }

  leave(listener: Listener): void {
    this.listeners.delete(listener);
    if (this.listeners.size > 0) return;
    this.stop?.();
    this.stop = null;
  }

  private emit(event: string, payload: unknown): void {
    for (const listener of [...this.listeners]) if (listener.hears(event)) listener.tell(event, payload);
  }
}

const apps = new WeakMap<BoardSession, App>();

export const appOf = (session: BoardSession): App => {
  const app = apps.get(session) ?? new App(session);
  apps.set(session, app);
  return app;
};

/** The credits of the app at this seat, for the meter. */
export const budgetOf = (session: BoardSession): Budget => appOf(session).budget;
