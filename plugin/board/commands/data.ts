import * as z from 'zod/mini';
import { type Command, nothing, reads, writes } from './command.ts';
import { itemOf } from './widgets.ts';

const maybeKey = z.object({ key: z.optional(z.string()) });
const keyed = z.object({ key: z.string(), value: z.optional(z.json()) });
const address = z.object({ collection: z.string(), key: z.string() });

export const storageGet: Command<'STORAGE_GET'> = reads(address, ({ engine }, { collection, key }) => {
  const stored = engine.storage.get(collection, key);
  return { value: stored?.value, version: stored?.version ?? '0' };
});

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const storageSet: Command<'STORAGE_SET'> = writes(
  z.object({ collection: z.string(), ...keyed.shape }),
  ({ engine, session }, { collection, key, value }) => {
    const same = equal(engine.storage.get(collection, key)?.value, value);
    if (!same || session.preset.announcesEqualValues) engine.storage.set(collection, key, value);
  },
);

export const storageRemove: Command<'STORAGE_REMOVE'> = writes(address, ({ engine }, { collection, key }) =>
  engine.storage.set(collection, key, undefined),
);

export const getAppData: Command<'GET_BOARD_APP_DATA'> = reads(maybeKey, ({ engine }, { key }) => {
  const all = engine.storage.appData();
  return key === undefined ? { ...all } : all[key];
});

export const setAppData: Command<'SET_BOARD_APP_DATA'> = writes(keyed, ({ engine }, { key, value }) => {
  engine.storage.setAppData(key, value);
  return { ...engine.storage.appData() };
});

export const clearAppData: Command<'CLEAR_BOARD_APP_DATA'> = writes(nothing, ({ engine }) => {
  for (const key of Object.keys(engine.storage.appData())) engine.storage.setAppData(key, undefined);
});

export const getMetadata: Command<'WIDGET_GET_METADATA'> = reads(
  z.object({ id: z.string(), ...maybeKey.shape }),
  (context, { id, key }) => {
    itemOf(context, id);
    const all = context.engine.metadataOf(id);
    return key === undefined ? { ...all } : all[key];
  },
);

export const setMetadata: Command<'WIDGET_SET_METADATA'> = writes(
  z.object({ id: z.string(), ...keyed.shape }),
  ({ engine, actor }, { id, key, value }) => {
    engine.act(actor, (edit) => edit.setMetadata(id, key, value));
    return { ...engine.metadataOf(id) };
  },
);
