import type { ItemId } from './item.ts';
import type { ItemKey, KeyIndex } from './keys.ts';

/** Ids are numbers too long for a number: a shorter one is lower, equal lengths compare as text. */
export const isLower = (a: ItemId, b: ItemId): boolean =>
  a.length === b.length ? a < b : a.length < b.length;

/**
 * Two facilitators made the same item at once and the board has no compare-and-swap: the lowest id wins, whoever
 * decides. Answers the keys under which the index now holds an item that beats ours.
 */
export const lostKeys = (mine: ReadonlyMap<ItemKey, ItemId>, index: KeyIndex): readonly ItemKey[] =>
  [...mine].flatMap(([key, id]) => {
    const theirs = index.get(key)?.id;
    return theirs !== undefined && theirs !== id && isLower(theirs, id) ? [key] : [];
  });
