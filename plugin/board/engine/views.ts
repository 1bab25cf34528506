import type { EntityData, ItemData } from './engine.ts';
import { endsOf, Mirror } from './mirror.ts';
import { sizeOf } from './places.ts';
import type { ItemRecord } from './record.ts';
import { isEntity, isItem, viewOf } from './view.ts';

const frameMoved = (before: ItemRecord | undefined, now: ItemRecord | undefined): boolean => {
  if ((before ?? now)?.type !== 'frame') return false;
  if (before === undefined || now === undefined || before.x !== now.x || before.y !== now.y) return true;
  const [was, is] = [sizeOf(before), sizeOf(now)];
  return was.width !== is.width || was.height !== is.height;
};

/** The mirror as Miro shows it. An item's view is the same object until something in it changes. */
export class Views {
  readonly mirror = new Mirror((before, now) => this.forget(before, now));
  private readonly cache = new Map<string, ItemData | EntityData>();
  private list: readonly ItemData[] = [];
  private listVersion = -1;

  of(record: ItemRecord): ItemData | EntityData {
    const cached = this.cache.get(record.id);
    if (cached !== undefined && this.mirror.get(record.id) === record) return cached;
    const view = viewOf(this.mirror, record);
    if (this.mirror.get(record.id) === record) this.cache.set(record.id, view);
    return view;
  }

  byId(id: string): ItemData | EntityData | undefined {
    const record = this.mirror.get(id);
    return record === undefined ? undefined : this.of(record);
  }

  /** Frames first, then back to front. */
  items(): readonly ItemData[] {
    if (this.listVersion === this.mirror.version) return this.list;
    this.list = this.itemsOf([...this.mirror.all()]);
    this.listVersion = this.mirror.version;
    return this.list;
  }

  childrenOf(frameId: string): readonly ItemData[] {
    return this.itemsOf([...this.mirror.childrenOf(frameId)].flatMap((id) => this.mirror.get(id) ?? []));
  }

  /** Tags and groups. */
  entities(): readonly (ItemData | EntityData)[] {
    return [...this.mirror.all()].filter(isEntity).map((record) => this.of(record));
  }

  private itemsOf(records: readonly ItemRecord[]): readonly ItemData[] {
    const items = records.filter((record) => !isEntity(record)).sort(backToFront);
    return items.map((record) => this.of(record)).filter(isItem);
  }

  /** What is seen of an item depends on its children, members, connectors and the ends of those. */
  private forget(before: ItemRecord | undefined, now: ItemRecord | undefined): void {
    for (const record of [before, now]) {
      if (record === undefined) continue;
      for (const id of [record.id, record.parentId, record.groupId, ...endsOf(record)]) {
        if (id !== null) this.cache.delete(id);
      }
      this.forgetConnectors(record.id);
      const carries = frameMoved(before, now) || before === undefined || now === undefined;
      for (const child of carries ? this.mirror.childrenOf(record.id) : []) {
        this.cache.delete(child);
        this.forgetConnectors(child);
      }
    }
  }

  private forgetConnectors(id: string): void {
    for (const connector of this.mirror.connectorsOf(id)) this.cache.delete(connector);
  }
}

const rank = (record: ItemRecord): number => (record.type === 'frame' ? 0 : 1);

const backToFront = (a: ItemRecord, b: ItemRecord): number =>
  rank(a) - rank(b) || a.z - b.z || (a.id < b.id ? -1 : 1);
