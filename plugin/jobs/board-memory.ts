import type { BoardHost } from '../../shared/board/host.ts';
import { type CountEntries, countEntries } from '../../shared/workshop/entries.ts';
import { defaultSettings, type WorkshopSettings, workshopSettings } from '../../shared/workshop/settings.ts';
import { createJournal, type Journal } from './journal.ts';
import { createKeyStore, type KeyStore } from './key-store.ts';
import { createSharedValue, type SharedValue, type SharedValueOptions } from './shared-value.ts';

/** Everything the plugin keeps on the board, the same for all colleagues, followed as it changes. */
export interface BoardMemory {
  readonly settings: SharedValue<WorkshopSettings>;
  readonly entries: SharedValue<CountEntries>;
  readonly keys: KeyStore;
  readonly journal: Journal;
  /** Settles when the first word of all of them has come. */
  readonly ready: Promise<void>;
  close(): void;
}

type Listeners = Pick<SharedValueOptions<unknown>, 'onChange' | 'onDamage'>;

export const openBoardMemory = (host: BoardHost, desk: string, listeners: Listeners): BoardMemory => {
  const settings = createSharedValue({
    host,
    key: 'settings',
    schema: workshopSettings,
    fallback: defaultSettings,
    ...listeners,
  });
  const entries = createSharedValue<CountEntries>({
    host,
    key: 'entries',
    schema: countEntries,
    fallback: {},
    ...listeners,
  });
  const keys = createKeyStore(host, listeners);
  const journal = createJournal(host, desk, listeners);
  const parts = [settings, entries, keys, journal];
  return {
    settings,
    entries,
    keys,
    journal,
    ready: Promise.all(parts.map((part) => part.ready)).then(() => undefined),
    close: () => {
      for (const part of parts) part.close();
    },
  };
};
