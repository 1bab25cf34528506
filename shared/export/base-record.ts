import type { BoardItem, ItemId } from '../board/item.ts';
import type { Cell } from './table.ts';

/** What every table with one row per item begins with. */
export const BASE_COLUMNS = [
  'workshop',
  'activity',
  'instance',
  'area',
  'item_id',
  'link',
  'text',
  'language',
  'group',
  'tags',
  'colour',
  'created_at',
  'modified_at',
  'flags',
] as const;

/** The run of an activity a row belongs to. */
export interface BaseSource {
  readonly boardId: string;
  readonly workshop: string;
  readonly activity: string;
  readonly instance: string;
}

export interface BaseRecord {
  readonly area: string | null;
  /** Null for what was typed instead of placed on the board. */
  readonly item: BoardItem | null;
  readonly text: string;
  /** ISO 639-1, empty when unknown. */
  readonly language?: string;
  /** Breakout group. */
  readonly group?: string;
  readonly flags: readonly string[];
}

/** Opens the board at an item. */
export const itemLink = (boardId: string, id: ItemId): string =>
  `https://miro.com/app/board/${encodeURIComponent(boardId)}/?moveToWidget=${encodeURIComponent(id)}`;

const LIST = '; ';

/** The cells of `BASE_COLUMNS`, in order. */
export const baseCells = (
  source: BaseSource,
  { area, item, text, language = '', group = '', flags }: BaseRecord,
): readonly Cell[] => [
  source.workshop,
  source.activity,
  source.instance,
  area,
  item?.id ?? null,
  item ? itemLink(source.boardId, item.id) : null,
  text,
  language,
  group,
  item?.tags.join(LIST) ?? '',
  item?.style.fill ?? '',
  item?.createdAt ?? null,
  item?.modifiedAt ?? null,
  flags.join(LIST),
];
