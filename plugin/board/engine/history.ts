import * as Y from 'yjs';
import type { Actor, Participant } from './engine.ts';

/** Calls of an app closer together than this are one step to undo. ms */
const BURST = 1000;

/** Origin of one person's transactions: always the same object, so that an undo manager can follow it. */
class Seat {
  actor: Actor;
  readonly manager: Y.UndoManager;
  private last: { by: Actor['by']; at: number } = { by: 'mouse', at: 0 };

  constructor(actor: Actor, items: Y.Map<unknown>) {
    this.actor = actor;
    this.manager = new Y.UndoManager(items, {
      trackedOrigins: new Set([this]),
      captureTimeout: Number.POSITIVE_INFINITY,
    });
  }

  /** Every act of the mouse is a step of its own; calls of an app in one burst are one step. */
  begin(actor: Actor, now: number): void {
    const goesOn = actor.by === 'app' && this.last.by === 'app' && now - this.last.at < BURST;
    if (!goesOn) this.manager.stopCapturing();
    this.actor = actor;
    this.last = { by: actor.by, at: now };
  }
}

/** Undo and redo of each person for themselves. */
export class History {
  private readonly seats = new Map<string, Seat>();
  private readonly items: Y.Map<unknown>;

  constructor(items: Y.Map<unknown>) {
    this.items = items;
  }

  /** The origin to give to the transaction of an act. */
  begin(actor: Actor, now: number): object {
    const seat = this.seats.get(actor.who.id) ?? new Seat(actor, this.items);
    this.seats.set(actor.who.id, seat);
    seat.begin(actor, now);
    return seat;
  }

  /** Who made a transaction, by its origin; null when it came from elsewhere. */
  actorOf(origin: unknown): Actor | null {
    if (origin instanceof Seat) return origin.actor;
    for (const seat of this.seats.values()) {
      if (seat.manager === origin) return { who: seat.actor.who, by: 'mouse' };
    }
    return null;
  }

  manager(who: Participant): Y.UndoManager | undefined {
    return this.seats.get(who.id)?.manager;
  }
}
