import * as z from 'zod/mini';
import { storageAddress } from '../sdk/event-names.ts';
import { type Command, reads } from './command.ts';

const named = z.object({ event: z.string() });

/** `onValue` is told at once what the key holds now. */
export const register: Command<'UI_REGISTER_EVENT'> = reads(named, ({ engine, subscriptions }, { event }) => {
  subscriptions.add(event);
  const address = storageAddress(event);
  if (address === undefined) return undefined;
  const stored = engine.storage.get(address.collection, address.key);
  return { value: stored?.value, version: stored?.version ?? '0' };
});

export const unregister: Command<'UI_UNREGISTER_EVENT'> = reads(named, ({ subscriptions }, { event }) =>
  subscriptions.delete(event),
);
