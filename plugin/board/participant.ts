import type { BoardAddress } from './address.ts';
import type { Participant } from './engine/engine.ts';

/** Dark enough for white letters. The first one is the facilitator's. */
const COLOURS = [
  '#4262ff',
  '#c2410c',
  '#0f7a5a',
  '#9333b8',
  '#b4235a',
  '#0e7490',
  '#6d5a00',
  '#8b4513',
  '#5b5f77',
] as const;

/** People a new tab can be opened for, each with a colour of their own. */
export const GUESTS = ['ana', 'bob', 'chen', 'dana', 'emil', 'fatou', 'gil', 'hana'] as const;

const hash = (text: string): number =>
  [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) >>> 0, 7);

const KNOWN: readonly string[] = ['facilitator', ...GUESTS];

const colourOf = (id: string): string => {
  const seat = KNOWN.indexOf(id);
  return COLOURS[seat < 0 ? hash(id) % COLOURS.length : seat] ?? COLOURS[0];
};

const nameOf = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** Who sits at this tab. The same name has the same colour everywhere. */
export const participantOf = ({ user, role }: Pick<BoardAddress, 'user' | 'role'>): Participant => ({
  id: user,
  name: nameOf(user),
  color: colourOf(user),
  mayWrite: role === 'editor',
});
