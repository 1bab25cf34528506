import type { ItemId } from './item.ts';
import type { ItemKey, KeyIndex } from './keys.ts';

/** Ids are numbers too long for a number: a shorter one is lower, equal lengths compare as text. */
export const isLower = (a: ItemId, b: ItemId): boolean =>
  a.length === b.length ? a < b : a.length < b.length;

/** What one facilitator has just made, and what the index said when they began. */
export interface Claim {
  readonly mine: ReadonlyMap<ItemKey, ItemId>;
  readonly before: KeyIndex;
}

/**
 * Two facilitators may make the same item at once, and the board has no compare-and-swap. Who comes to the index
 * second gives way; if both wrote there without seeing each other, the lower id stays, whoever decides. True when the
 * index now holds an item that ours must give way to.
 */
export const mustGiveWay = ({ mine, before }: Claim, index: KeyIndex, first: boolean): boolean =>
  [...mine].some(([key, id]) => {
    const theirs = index.get(key)?.id;
    if (theirs === undefined || theirs === id || theirs === before.get(key)?.id) return false;
    return first || isLower(theirs, id);
  });
