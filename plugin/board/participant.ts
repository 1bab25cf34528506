import type { BoardAddress } from './address.ts';
import type { Participant } from './engine/engine.ts';

/** Dark enough for white letters. */
const COLOURS = [
  '#4262ff',
  '#c2410c',
  '#0f7a5a',
  '#9333b8',
  '#b4235a',
  '#0e7490',
  '#6d5a00',
  '#5b5f77',
] as const;

const hash = (text: string): number =>
  [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) >>> 0, 7);

const nameOf = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** Who sits at this tab. The same name has the same colour everywhere. */
export const participantOf = ({ user, role }: Pick<BoardAddress, 'user' | 'role'>): Participant => ({
  id: user,
  name: nameOf(user),
  color: COLOURS[hash(user) % COLOURS.length] ?? COLOURS[0],
  mayWrite: role === 'editor',
});
