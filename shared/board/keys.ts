import type { Rect } from './geometry.ts';
import type { ItemId } from './item.ts';

/** `instance/activity/role`, for example `1/key-metrics/lead_time/today/b3`. Names an item we made, whatever its id. */
export type ItemKey = string;

export const itemKey = (instance: string, activity: string, role: string): ItemKey =>
  `${instance}/${activity}/${role}`;

/** The role part of a key; null when the key belongs to another instance or activity. */
export const roleOf = (key: ItemKey, instance: string, activity: string): string | null => {
  const prefix = `${instance}/${activity}/`;
  return key.startsWith(prefix) ? key.slice(prefix.length) : null;
};

/** What we remember of an item we made. */
export interface KeyRecord {
  readonly id: ItemId;
  /** Fingerprint of the planned item as last written: an unchanged plan needs no write. */
  readonly plan: string;
  /** Fingerprint of the plain text as last written: another text on the board means that a person edited it. */
  readonly text: string;
  /**
   * Planned box as last written, dp from the parent's top-left corner; of a root item only the size counts. An item
   * that lies elsewhere was moved by a person. Missing: not known.
   */
  readonly box?: Rect;
}

export type KeyIndex = ReadonlyMap<ItemKey, KeyRecord>;

/** The key of an item of ours; null for everything else. */
export const keyOfItem = (id: ItemId | null, index: KeyIndex): ItemKey | null => {
  for (const [key, record] of index) if (record.id === id) return key;
  return null;
};
