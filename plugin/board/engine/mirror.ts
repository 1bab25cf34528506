import type { ItemRecord } from './record.ts';

/** From one id to the ids that point at it. */
class Index {
  private readonly sets = new Map<string, Set<string>>();

  of(key: string): ReadonlySet<string> {
    return this.sets.get(key) ?? NONE;
  }

  add(key: string, id: string): void {
    const set = this.sets.get(key);
    if (set === undefined) this.sets.set(key, new Set([id]));
    else set.add(id);
  }

  remove(key: string, id: string): void {
    const set = this.sets.get(key);
    set?.delete(id);
    if (set?.size === 0) this.sets.delete(key);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** Ids of the items a connector joins. */
export const endsOf = (record: Pick<ItemRecord, 'type' | 'own'>): readonly string[] =>
  record.type !== 'connector'
    ? []
    : [record.own.start, record.own.end].flatMap((end) => {
        const item: unknown = Object(end).item;
        return typeof item === 'string' ? [item] : [];
      });

/**
 * Plain records of everything on the board, with the way back from parents, groups and connected items. Written
 * through: a change is seen by the next read, inside a transaction too. Between `begin` and `rollback` or `commit` it
 * remembers what was there before.
 */
export class Mirror {
  private readonly records = new Map<string, ItemRecord>();
  private readonly children = new Index();
  private readonly members = new Index();
  private readonly connectors = new Index();
  private before: Map<string, ItemRecord | undefined> | null = null;
  /** No item was ever in front of this, none behind `bottom`. */
  top = 0;
  bottom = 0;
  private readonly onSet: (before: ItemRecord | undefined, now: ItemRecord | undefined) => void;

  /** `onSet` is told of every change at once. */
  constructor(onSet: (before: ItemRecord | undefined, now: ItemRecord | undefined) => void) {
    this.onSet = onSet;
  }

  get(id: string): ItemRecord | undefined {
    return this.records.get(id);
  }

  all(): Iterable<ItemRecord> {
    return this.records.values();
  }

  get size(): number {
    return this.records.size;
  }

  childrenOf(id: string): ReadonlySet<string> {
    return this.children.of(id);
  }

  membersOf(groupId: string): ReadonlySet<string> {
    return this.members.of(groupId);
  }

  connectorsOf(id: string): ReadonlySet<string> {
    return this.connectors.of(id);
  }

  /** Puts a record in the place of the one of the same id; undefined takes it away. */
  set(id: string, record: ItemRecord | undefined): void {
    const old = this.records.get(id);
    if (this.before !== null && !this.before.has(id)) this.before.set(id, old);
    if (old !== undefined) this.unlink(old);
    if (record === undefined) this.records.delete(id);
    else {
      this.records.set(id, record);
      this.link(record);
      this.top = Math.max(this.top, record.z);
      this.bottom = Math.min(this.bottom, record.z);
    }
    this.onSet(old, record);
  }

  begin(): void {
    this.before = new Map();
  }

  /** Answers what each record touched since `begin` was before; undefined for new ones. */
  commit(): ReadonlyMap<string, ItemRecord | undefined> {
    const before = this.before ?? new Map<string, ItemRecord | undefined>();
    this.before = null;
    return before;
  }

  rollback(): void {
    for (const [id, record] of this.commit()) this.set(id, record);
  }

  private link(record: ItemRecord): void {
    if (record.parentId !== null) this.children.add(record.parentId, record.id);
    if (record.groupId !== null) this.members.add(record.groupId, record.id);
    for (const end of endsOf(record)) this.connectors.add(end, record.id);
  }

  private unlink(record: ItemRecord): void {
    if (record.parentId !== null) this.children.remove(record.parentId, record.id);
    if (record.groupId !== null) this.members.remove(record.groupId, record.id);
    for (const end of endsOf(record)) this.connectors.remove(end, record.id);
  }
}
