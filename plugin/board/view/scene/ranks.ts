/**
 * A z-index for each id, growing in the given order. Ids keep the rank they had as long as the order allows, so that
 * adding or removing one item does not touch the others.
 */
export const rank = (
  ids: Iterable<string>,
  before: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> => {
  const ranks = new Map<string, number>();
  let last = 0;
  for (const id of ids) {
    last = Math.max(last + 1, before.get(id) ?? 0);
    ranks.set(id, last);
  }
  return ranks;
};
