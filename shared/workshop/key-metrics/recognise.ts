import type { BoardItem } from '../../board/item.ts';
import { plainText } from '../../board/text.ts';
import type { Translate } from '../../i18n/translate.ts';
import { ROLES, type Role, type VoterRole } from '../../votes/roles.ts';
import { DOT_COLOURS, letterOf } from './dots.ts';

/** What an item is by its looks alone, wherever it lies. */
export type Likeness = 'dot' | 'too-big' | 'too-small' | 'note' | 'drawing' | 'other';

/** dp on a frame of the size it was inserted with. */
const SMALLEST_DOT = 20;
const LARGEST_DOT = 90;
const LONGEST_LABEL = 60;

const NOTE_COLOURS: Readonly<Record<Role, readonly string[]>> = {
  business: ['blue', 'light_blue', 'dark_blue', 'cyan'],
  technology: ['orange'],
  data: ['green', 'light_green', 'dark_green'],
};

const isRound = (item: BoardItem): boolean => item.kind === 'shape' && item.shape === 'circle';

const isEmoji = (item: BoardItem): boolean => item.kind === 'other' && item.type === 'emoji';

const ofSize = (size: number, scale: number): 'dot' | 'too-big' | 'too-small' => {
  if (size > LARGEST_DOT * scale) return 'too-big';
  return size < SMALLEST_DOT * scale ? 'too-small' : 'dot';
};

/** A dot is a circle, a small sticky note or an emoji, 20 to 90 dp wide. */
export const likenessOf = (item: BoardItem, scale: number): Likeness => {
  if (isRound(item) || isEmoji(item)) return ofSize(Math.max(item.box.width, item.box.height), scale);
  if (item.kind === 'sticky_note') return ofSize(item.box.width, scale) === 'dot' ? 'dot' : 'note';
  if (item.kind === 'text' || item.kind === 'card') return 'note';
  if (item.kind === 'shape') return plainText(item.text) === '' ? 'other' : 'note';
  return item.kind === 'other' || item.kind === 'image' ? 'drawing' : 'other';
};

/** By colour. A colour of no role is counted all the same. */
export const voterOf = (item: BoardItem): VoterRole => {
  const fill = item.style.fill?.toLowerCase() ?? '';
  return (
    ROLES.find((role) =>
      item.kind === 'sticky_note' ? NOTE_COLOURS[role].includes(fill) : DOT_COLOURS[role].fill === fill,
    ) ?? 'unknown'
  );
};

/** What a person wrote on a dot: the letter of its role is ours. */
export const labelOf = (item: BoardItem, role: VoterRole, t: Translate): string => {
  const text = plainText(item.text);
  const own = role !== 'unknown' && text === letterOf(role, t);
  return own ? '' : text.slice(0, LONGEST_LABEL);
};
