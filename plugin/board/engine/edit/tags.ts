import { says } from '../errors.ts';
import type { Own } from '../kinds/kind.ts';
import type { Mirror } from '../mirror.ts';

const MOST_ON_BOARD = 100;
const MOST_ON_ITEM = 8;

/** Titles of tags are unique on a board, letter for letter. */
export const checkTag = (mirror: Mirror, type: string, own: Own, id: string | null): void => {
  if (type !== 'tag') return;
  let others = 0;
  for (const record of mirror.all()) {
    if (record.type !== 'tag' || record.id === id) continue;
    if (record.own.title === own.title) throw new Error(says.tagTitleTaken());
    others += 1;
  }
  if (id === null && others >= MOST_ON_BOARD) throw new Error(says.tooManyTags(MOST_ON_BOARD));
};

/** An item carries a few tags, all of which exist. */
export const checkTagIds = (mirror: Mirror, own: Own): void => {
  if (!Array.isArray(own.tagIds)) return;
  if (own.tagIds.length > MOST_ON_ITEM) throw new Error(says.tooManyTagsOnItem(MOST_ON_ITEM));
  for (const id of own.tagIds) {
    if (mirror.get(String(id))?.type !== 'tag') throw new Error(says.cannotFind(String(id)));
  }
};
