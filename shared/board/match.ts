import { textFingerprint } from './fingerprint.ts';
import type { Rect } from './geometry.ts';
import type { BoardItem, ItemKind } from './item.ts';
import type { KeyIndex } from './keys.ts';
import { sameBox } from './same.ts';

/** What an item of ours must look like whose id we do not know. */
export interface Wanted {
  readonly kind: ItemKind;
  /** Board dp. */
  readonly box: Rect;
  /** Fingerprint of the plain text. */
  readonly text: string;
}

/** Items that no key names. */
export const unkeyed = (items: readonly BoardItem[], keys: KeyIndex): BoardItem[] => {
  const named = new Set([...keys.values()].map((record) => record.id));
  return items.filter((item) => !named.has(item.id));
};

/** Takes the first item out of `pool` that has this kind, this place and this text. */
export const takeMatch = (wanted: Wanted, pool: BoardItem[]): BoardItem | undefined => {
  const at = pool.findIndex(
    (item) =>
      item.kind === wanted.kind &&
      sameBox(item.kind, item.box, wanted.box) &&
      textFingerprint(item.text) === wanted.text,
  );
  return at < 0 ? undefined : pool.splice(at, 1)[0];
};
