import * as Y from 'yjs';
import { readItem, writeItem } from './codec.ts';
import type { Mirror } from './mirror.ts';
import type { ItemRecord } from './record.ts';

/** Before of every record touched; undefined where there was none. */
export type Touched = ReadonlyMap<string, ItemRecord | undefined>;

export interface Transaction {
  readonly touched: Touched;
  readonly origin: unknown;
  /** Items were made by copying. */
  readonly copied: boolean;
  /** Storage or app data changed. */
  readonly data: boolean;
}

/** What a transaction of the document carries for us until its observers have run. */
interface Note {
  readonly touched: Map<string, ItemRecord | undefined>;
  readonly copied: boolean;
}

/** The items of the document and the mirror of them, kept in line both ways. */
export class SharedItems {
  readonly items: Y.Map<unknown>;
  private readonly mirror: Mirror;
  private readonly notes = new WeakMap<Y.Transaction, Note>();

  /** `onChange` is called once after each transaction that changed anything, whoever made it. */
  constructor(doc: Y.Doc, mirror: Mirror, onChange: (transaction: Transaction) => void) {
    this.items = doc.getMap('items');
    this.mirror = mirror;
    for (const [id, stored] of this.items) mirror.set(id, readItem(id, stored));

    const data: ReadonlySet<unknown> = new Set([doc.getMap('storage'), doc.getMap('appData')]);
    this.items.observeDeep((events, transaction) => this.readBack(events, transaction));
    doc.on('afterTransactionCleanup', (transaction: Y.Transaction) => {
      const { touched, copied } = this.notes.get(transaction) ?? { touched: new Map(), copied: false };
      const dataChanged = [...transaction.changed.keys()].some((type) => data.has(type));
      if (touched.size === 0 && !dataChanged) return;
      onChange({ touched, copied, data: dataChanged, origin: transaction.origin });
    });
  }

  /** Writes what the mirror has become. `before` holds the old records of what was touched. */
  write(doc: Y.Doc, before: Touched, origin: object, copied: boolean): void {
    doc.transact((transaction) => {
      this.notes.set(transaction, { touched: new Map(before), copied });
      for (const id of before.keys()) writeItem(this.items, id, this.mirror.get(id));
    }, origin);
  }

  /** Changes that did not start in the mirror: another tab's, a store's, an undo's. */
  private readBack(events: readonly Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction): void {
    const { touched } = this.noteOf(transaction);
    const ids = events.flatMap((event) =>
      event instanceof Y.YMapEvent && event.target === this.items
        ? [...event.keysChanged]
        : [String(event.path[0])],
    );
    for (const id of ids) {
      if (touched.has(id)) continue;
      touched.set(id, this.mirror.get(id));
      this.mirror.set(id, readItem(id, this.items.get(id)));
    }
  }

  private noteOf(transaction: Y.Transaction): Note {
    const note = this.notes.get(transaction) ?? { touched: new Map(), copied: false };
    this.notes.set(transaction, note);
    return note;
  }
}
