import type { BoardItem, ItemId } from '../board/item.ts';
import { type ItemKey, itemKey } from '../board/keys.ts';
import { type BoardSnapshot, itemsById } from '../board/snapshot.ts';
import { plainText } from '../board/text.ts';

export interface FrameSearch {
  readonly instance: string;
  readonly activity: string;
  /** What the title of every frame of this activity begins with. */
  readonly titlePrefix: string;
}

export interface FoundFrame {
  /** Null when there is none. */
  readonly frame: BoardItem | null;
  /** Other frames that look like it: somebody duplicated the frame. */
  readonly copies: readonly BoardItem[];
}

const oldestFirst = (a: BoardItem, b: BoardItem): number =>
  a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);

/**
 * Finds the frame of an activity by its stored id, else by the parent of its header, else by its title, oldest first.
 * A frame without keys that has the title's beginning, the same title, or a header with the same words is a copy.
 */
export const findFrame = (
  snapshot: BoardSnapshot,
  living: ReadonlyMap<ItemKey, BoardItem>,
  { instance, activity, titlePrefix }: FrameSearch,
): FoundFrame => {
  const header = living.get(itemKey(instance, activity, 'header'));
  const keyed = new Set<ItemId>([...snapshot.keys.values()].map((record) => record.id));
  const frames = snapshot.items.filter((item) => item.kind === 'frame').toSorted(oldestFirst);
  const titled = frames.filter((item) => !keyed.has(item.id) && plainText(item.text).startsWith(titlePrefix));
  const frame =
    living.get(itemKey(instance, activity, 'frame')) ?? parentFrame(header, snapshot) ?? titled[0] ?? null;
  const twins = new Set<ItemId>([...titled.map(({ id }) => id), ...twinsOfHeader(header, snapshot)]);
  const isCopy = (item: BoardItem) =>
    item.id !== frame?.id && !keyed.has(item.id) && (twins.has(item.id) || hasSameTitle(item, frame));
  return { frame, copies: frames.filter(isCopy) };
};

const parentFrame = (header: BoardItem | undefined, snapshot: BoardSnapshot): BoardItem | undefined => {
  if (!header?.parentId) return undefined;
  const parent = itemsById(snapshot).get(header.parentId);
  return parent?.kind === 'frame' ? parent : undefined;
};

const hasSameTitle = (item: BoardItem, frame: BoardItem | null): boolean => {
  const title = plainText(item.text);
  return frame !== null && title !== '' && title === plainText(frame.text);
};

/** Parents of items that look like the header. */
const twinsOfHeader = (header: BoardItem | undefined, snapshot: BoardSnapshot): readonly ItemId[] => {
  if (!header) return [];
  return snapshot.items.flatMap((item) =>
    item.id !== header.id &&
    item.parentId !== null &&
    item.kind === header.kind &&
    item.text === header.text &&
    item.style.fill === header.style.fill
      ? [item.parentId]
      : [],
  );
};
