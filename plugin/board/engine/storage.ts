import type { Json } from '@mirohq/websdk-types';
import type * as Y from 'yjs';
import * as z from 'zod/mini';
import type { BoardStorage, StoredValue } from './engine.ts';
import { checkSize, LIMITS } from './limits.ts';

const stored = z.object({ value: z.json(), version: z.string() });
const address = z.tuple([z.string(), z.string()]);

const addressOf = (collection: string, key: string): string => JSON.stringify([collection, key]);

const parseAddress = (text: string): readonly [string, string] | undefined => {
  try {
    return address.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** Storage collections and app data, in the document, so that they are shared and kept as the items are. */
export const createStorage = (doc: Y.Doc): BoardStorage => {
  const values = doc.getMap('storage');
  const appData = doc.getMap('appData');

  const get = (collection: string, key: string): StoredValue | undefined =>
    stored.safeParse(values.get(addressOf(collection, key))).data;

  const allAppData = (): Readonly<Record<string, Json>> =>
    z.record(z.string(), z.json()).safeParse(appData.toJSON()).data ?? {};

  return {
    get,
    set: (collection, key, value) => {
      if (value === undefined || value === null) return values.delete(addressOf(collection, key));
      checkSize(value, LIMITS.storageKey, 'storage');
      const version = String(Number(get(collection, key)?.version ?? 0) + 1);
      values.set(addressOf(collection, key), { value, version });
    },
    subscribe: (listener) => {
      const observer = (event: Y.YMapEvent<unknown>): void => {
        for (const changed of event.keysChanged) {
          const [collection, key] = parseAddress(String(changed)) ?? [];
          if (collection !== undefined && key !== undefined) listener(collection, key, get(collection, key));
        }
      };
      values.observe(observer);
      return () => values.unobserve(observer);
    },
    appData: allAppData,
    setAppData: (key, value) => {
      if (value === undefined || value === null) return appData.delete(key);
      checkSize({ ...allAppData(), [key]: value }, LIMITS.appData, 'appData');
      appData.set(key, value);
    },
  };
};
