import type { EntityData, ItemData } from './engine.ts';
import { endsOf, Mirror } from './mirror.ts';
import { sizeOf } from './places.ts';
import { backToFront, type ItemRecord } from './record.ts';
import { isEntity, isItem, viewOf } from './view.ts';

/** True when a frame came, went, moved or changed its size. */
const frameMoved = (before: ItemRecord | undefined, now: ItemRecord | undefined): boolean => {
  if ((before ?? now)?.type !== 'frame') return false;
  if (before === undefined || now === undefined || before.x !== now.x || before.y !== now.y) return true;
  const [was, is] = [sizeOf(before), sizeOf(now)];
  return was.width !== is.width || was.height !== is.height;
};

/** The mirror as Miro shows it. An item's view is the same object until something in it changes. */
export class Views {
  readonly mirror = new Mirror((before, now) => this.change(before, now));
  private readonly cache = new Map<string, ItemData | EntityData>();
  private list: readonly ItemData[] = [];
  /** Where each item is in the list; null when the order has to be found anew. */
  private positions: ReadonlyMap<string, number> | null = null;
  /** Ids whose view in the list is no longer true. */
  private stale = new Set<string>();

  of(record: ItemRecord): ItemData | EntityData {
    const isCurrent = this.mirror.get(record.id) === record;
    const cached = isCurrent ? this.cache.get(record.id) : undefined;
    if (cached !== undefined) return cached;
    const view = viewOf(this.mirror, record);
    if (isCurrent) this.cache.set(record.id, view);
    return view;
  }

  byId(id: string): ItemData | EntityData | undefined {
    const record = this.mirror.get(id);
    return record === undefined ? undefined : this.of(record);
  }

  /** Frames first, then back to front. */
  items(): readonly ItemData[] {
    if (this.positions === null) this.listAnew();
    else if (this.stale.size > 0) this.refreshList(this.positions);
    this.stale.clear();
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

  private listAnew(): void {
    this.list = this.itemsOf([...this.mirror.all()]);
    this.positions = new Map(this.list.map((item, index) => [item.id, index]));
  }

  private refreshList(positions: ReadonlyMap<string, number>): void {
    const list = [...this.list];
    for (const id of this.stale) {
      const position = positions.get(id);
      const item = this.byId(id);
      if (position !== undefined && item !== undefined && isItem(item)) list[position] = item;
    }
    this.list = list;
  }

  /** What is seen of an item depends on its children, members, connectors and the ends of those. */
  private change(before: ItemRecord | undefined, now: ItemRecord | undefined): void {
    if (before?.z !== now?.z || before?.type !== now?.type) this.positions = null;
    for (const record of [before, now]) {
      if (record === undefined) continue;
      for (const id of [record.id, record.parentId, record.groupId, ...endsOf(record)]) {
        if (id !== null) this.forget(id);
      }
      this.forgetConnectors(record.id);
      for (const child of frameMoved(before, now) ? this.mirror.childrenOf(record.id) : []) {
        this.forget(child);
        this.forgetConnectors(child);
      }
    }
  }

  private forgetConnectors(id: string): void {
    for (const connector of this.mirror.connectorsOf(id)) this.forget(connector);
  }

  private forget(id: string): void {
    this.cache.delete(id);
    this.stale.add(id);
  }
}
