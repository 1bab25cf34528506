import type { Rect } from '../../board/geometry.ts';
import type { Translate } from '../../i18n/translate.ts';
import { ROLES, type Role } from '../../votes/roles.ts';
import { LAYER, type Part } from '../drawing.ts';
import { disc, INK, PAPER } from '../look.ts';
import { DOT, DOTS_PER_ROLE, TRAY_GRID, TRAY_ROLE } from './geometry.ts';

interface DotColours {
  readonly fill: string;
  readonly border: string;
  readonly letter: string;
}

/** The colour says the role, never the vote. Letter on ground: contrast above 4.5 : 1. */
export const DOT_COLOURS: Readonly<Record<Role, DotColours>> = {
  business: { fill: '#2d6cdf', border: '#1c4da8', letter: PAPER },
  technology: { fill: '#ee8a1a', border: '#a85c06', letter: INK },
  data: { fill: '#12835f', border: '#0a5a41', letter: PAPER },
};

export const dotRole = (role: Role, number: number): string => `dot/${role}/${number}`;

/** The tray of one role inside the tray. */
export const trayOf = (role: Role): Rect => ({
  x: TRAY_ROLE.x,
  y: TRAY_ROLE.y + ROLES.indexOf(role) * TRAY_ROLE.pitch,
  width: TRAY_ROLE.width,
  height: TRAY_ROLE.height,
});

/** Where the dots of a role wait, dp from the frame's corner, in the order in which they are laid out. */
export const trayPlaces = (role: Role): readonly Rect[] => {
  const tray = trayOf(role);
  return Array.from({ length: DOTS_PER_ROLE }, (_, index) => ({
    x: tray.x + TRAY_GRID.x + (index % TRAY_GRID.columns) * TRAY_GRID.pitch,
    y: tray.y + TRAY_GRID.y + Math.floor(index / TRAY_GRID.columns) * TRAY_GRID.pitch,
    width: DOT,
    height: DOT,
  }));
};

/** The letter every dot of a role carries, so that the role is not said by colour alone. */
export const letterOf = (role: Role, t: Translate): string => t(`key-metrics.letter.${role}`);

export const dotPart = (role: Role, number: number, box: Rect, t: Translate): Part => {
  const { fill, border, letter } = DOT_COLOURS[role];
  return {
    role: dotRole(role, number),
    box,
    look: disc(fill, {
      color: letter,
      fontSize: 24,
      borderColor: border,
      borderWidth: 2,
      borderOpacity: 1,
    }),
    text: letterOf(role, t),
    layer: LAYER.supply,
  };
};
