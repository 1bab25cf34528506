import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { Participant } from '../engine/engine.ts';
import type { Presence } from '../engine/session.ts';
import { type Person, type PersonState, personState } from './person.ts';
import type { Wire } from './wire.ts';

/** Everybody at this board, and what they are doing. */
export interface People extends Presence {
  /** Other tabs. The same array until something changed. */
  others(): readonly Person[];
  /** Called at every movement of anybody. */
  subscribe(listener: () => void): () => void;
  /** Tells the others what this person is doing. */
  show(doing: Partial<Pick<PersonState, 'cursor' | 'selection' | 'editing' | 'moving'>>): void;
  leave(): void;
}

interface AwarenessChange {
  readonly added: number[];
  readonly updated: number[];
  readonly removed: number[];
}

const othersIn = (awareness: Awareness): readonly Person[] =>
  [...awareness.getStates()].flatMap(([seat, state]) => {
    const parsed = seat === awareness.clientID ? null : personState.safeParse(state);
    return parsed?.success ? [{ ...parsed.data, seat }] : [];
  });

const namesOf = (people: readonly Person[]): string =>
  people.map(({ id, name }) => `${id} ${name}`).join('\n');

const uniqueById = <P extends { readonly id: string }>(people: readonly P[]): readonly P[] => [
  ...new Map(people.map((person) => [person.id, person])).values(),
];

/** Joins the people at a board. Whoever is silent for half a minute has left. */
export const joinPeople = (doc: Y.Doc, wire: Wire, user: Participant): People => {
  const awareness = new Awareness(doc);
  const anyListeners = new Set<() => void>();
  const onlineListeners = new Set<() => void>();
  let others: readonly Person[] = [];

  const post = (seats: number[]): void =>
    wire.send({ kind: 'awareness', update: encodeAwarenessUpdate(awareness, seats) });

  awareness.on('update', ({ added, updated, removed }: AwarenessChange, origin: unknown) => {
    if (origin !== wire) post([...added, ...updated, ...removed]);
    const next = othersIn(awareness);
    const cameOrLeft = namesOf(next) !== namesOf(others);
    others = next;
    for (const listener of anyListeners) listener();
    if (cameOrLeft) for (const listener of onlineListeners) listener();
  });

  const stop = wire.listen((message) => {
    if (message.kind === 'awareness') applyAwarenessUpdate(awareness, message.update, wire);
    if (message.kind === 'hello') post([awareness.clientID]);
  });

  const { id, name, color } = user;
  awareness.setLocalState({
    id,
    name,
    color,
    cursor: null,
    selection: [],
    editing: null,
    moving: {},
  } satisfies PersonState);

  return {
    online: () => uniqueById([{ id, name }, ...others.map((other) => ({ id: other.id, name: other.name }))]),
    onOnline: (listener) => {
      onlineListeners.add(listener);
      return () => onlineListeners.delete(listener);
    },
    broadcast: (event, payload) => wire.send({ kind: 'event', event, payload }),
    onBroadcast: (listener) =>
      wire.listen((message) => {
        if (message.kind === 'event') listener(message.event, message.payload);
      }),
    others: () => others,
    subscribe: (listener) => {
      anyListeners.add(listener);
      return () => anyListeners.delete(listener);
    },
    show: (doing) => awareness.setLocalState({ ...awareness.getLocalState(), ...doing }),
    leave: () => {
      awareness.setLocalState(null);
      stop();
      awareness.destroy();
    },
  };
};
