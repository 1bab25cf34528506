import { rawText } from '../../../../shared/board/text.ts';
import type { ItemData } from '../../engine/engine.ts';
import { type BoardMessage, t } from '../../words.ts';

type KindWord = Extract<BoardMessage, `board.kind.${string}`>;

const KINDS: Readonly<Record<string, KindWord>> = {
  frame: 'board.kind.frame',
  sticky_note: 'board.kind.sticky_note',
  shape: 'board.kind.shape',
  text: 'board.kind.text',
  card: 'board.kind.card',
  app_card: 'board.kind.card',
  connector: 'board.kind.connector',
  image: 'board.kind.image',
};

const htmlOf = (item: ItemData): string => {
  if ('content' in item && typeof item.content === 'string') return item.content;
  return 'title' in item && typeof item.title === 'string' ? item.title : '';
};

/** Name of an item for screen readers and browser tests: its kind and its words. */
export const labelOf = (item: ItemData): string => {
  const kind = t(KINDS[item.type] ?? 'board.kind.other');
  const text = rawText(htmlOf(item)).replace(/\s+/g, ' ').trim();
  return text === '' ? kind : t('board.item', { kind, text });
};
