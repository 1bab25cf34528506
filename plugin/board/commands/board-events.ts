import type { BoardChange } from '../engine/engine.ts';
import type { BoardSession } from '../engine/session.ts';
import { realtimeEvent, storageEvent } from '../sdk/event-names.ts';
import { selected } from './selection.ts';

/** Sends an event to every iframe of the app that asked for it. */
export type Emit = (event: string, payload: unknown) => void;

const isOwn = (change: BoardChange, session: BoardSession): boolean =>
  change.actor?.who.id === session.user.id;

/** Copies are created without a word; content, style and tags change without a word. */
const announceItems = (change: BoardChange, emit: Emit): void => {
  const moved = change.updated.filter((update) => update.moved).map((update) => update.item);
  if (change.created.length > 0 && !change.copied) emit('items:create', { items: change.created });
  if (moved.length > 0) emit('experimental:items:update', { items: moved });
  if (change.deleted.length > 0) emit('items:delete', { items: change.deleted });
};

/** Everything that happens at the board and that an app can hear of. Answers a function that stops it. */
export const announce = (session: BoardSession, emit: Emit): (() => void) => {
  const { engine, selection, presence } = session;
  const stops = [
    engine.subscribe((change) => {
      if (session.preset.eventsOfOthers || isOwn(change, session)) announceItems(change, emit);
    }),
    engine.storage.subscribe((collection, key, now) =>
      emit(storageEvent(collection, key), { value: now?.value, version: now?.version ?? '0' }),
    ),
    selection.subscribe(() => emit('selection:update', { items: selected({ engine, session }) })),
    presence.onOnline(() => emit('online_users:update', { users: presence.online() })),
    presence.onBroadcast((event, payload) => emit(realtimeEvent(event), payload)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
