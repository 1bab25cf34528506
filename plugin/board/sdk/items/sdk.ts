import type { Item } from '@mirohq/websdk-types';
import type { Commander } from '../commander.ts';
import type { WireItem } from '../protocol.ts';

/** What the methods of an item need. */
export interface Sdk {
  readonly exec: Commander['exec'];
  /** Plain data from the board to an item with methods. */
  toItem(data: WireItem): Item;
  /** Writes the whole object, as it stands in the app's hands, and brings its read-only members up to date. */
  sync(item: { readonly id: string }): Promise<void>;
  /** Copies some fields of fresh data into an object the app holds. */
  patch(item: object, data: WireItem | undefined, fields: readonly string[]): void;
}

/** Where an item keeps its way to the board: out of sight of loops, spreads and structured clones. */
export const SDK = Symbol('sdk');
