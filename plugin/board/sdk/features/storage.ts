import type { Json, StableClient, StorageValue } from '@mirohq/websdk-types';
import { storageEvent } from '../event-names.ts';
import type { Feature, Public } from './feature.ts';

type Collection = ReturnType<StableClient['storage']['collection']>;

class StorageCollection {
  private readonly name: string;
  private readonly feature: Feature;

  constructor(name: string, feature: Feature) {
    this.name = name;
    this.feature = feature;
  }

  set(key: string, value: Json): Promise<void> {
    return this.feature.exec('STORAGE_SET', { collection: this.name, key, value });
  }

  get<T extends Json>(key: string): Promise<T | undefined>;
  async get(key: string): Promise<Json | undefined> {
    return (await this.feature.exec('STORAGE_GET', { collection: this.name, key })).value;
  }

  remove(key: string): Promise<void> {
    return this.feature.exec('STORAGE_REMOVE', { collection: this.name, key });
  }

  /** The handler is told at once what the key holds now. */
  onValue<T extends Json = Json>(
    key: string,
    handler: (value: T | undefined, version: string) => void,
  ): Promise<void>;
  async onValue(key: string, handler: (value: Json | undefined, version: string) => void): Promise<void> {
    const listener = ({ value, version }: StorageValue): void => handler(value, version);
    const now = await this.feature.events.subscribe(storageEvent(this.name, key), handler, listener);
    if (now !== undefined) handler(now.value, now.version);
  }

  offValue<T extends Json = Json>(
    key: string,
    handler: (value: T | undefined, version: string) => void,
  ): Promise<void> {
    return this.feature.events.unsubscribe(storageEvent(this.name, key), handler);
  }
}

export const storage = (feature: Feature): Public<StableClient['storage']> => ({
  collection: (name): Collection => new StorageCollection(name, feature),
});
