import type { Participant } from '../engine/engine.ts';
import type { Presence } from '../engine/session.ts';

interface Seat {
  readonly user: Participant;
  readonly onOnline: Set<() => void>;
  readonly onBroadcast: Set<(event: string, payload: unknown) => void>;
}

export interface Meeting {
  /** Answers the newcomer's presence, and how to leave. */
  join(user: Participant): { readonly presence: Presence; leave(): void };
}

const kept = <T>(set: Set<T>, listener: T): (() => void) => {
  set.add(listener);
  return () => set.delete(listener);
};

/** People at one board within one process. */
export const meeting = (): Meeting => {
  const seats = new Set<Seat>();
  const tellOnline = (): void => {
    for (const seat of seats) for (const listener of seat.onOnline) listener();
  };
  const presenceOf = (own: Seat): Presence => ({
    online: () => [
      ...new Map([...seats].map(({ user }) => [user.id, { id: user.id, name: user.name }])).values(),
    ],
    onOnline: (listener) => kept(own.onOnline, listener),
    broadcast: (event, payload) => {
      for (const seat of seats) {
        if (seat === own) continue;
        for (const listener of seat.onBroadcast) listener(event, structuredClone(payload));
      }
    },
    onBroadcast: (listener) => kept(own.onBroadcast, listener),
  });
  return {
    join: (user) => {
      const seat: Seat = { user, onOnline: new Set(), onBroadcast: new Set() };
      seats.add(seat);
      tellOnline();
      const leave = (): void => {
        seats.delete(seat);
        tellOnline();
      };
      return { presence: presenceOf(seat), leave };
    },
  };
};
