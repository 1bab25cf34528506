import type { BoardMessage } from '../../words.ts';
import type { Seat } from '../seat.ts';

/** Something a person can do to the board: one entry for the keyboard, the bars and the menus alike. */
export interface BoardAction {
  readonly id: string;
  readonly label: Extract<BoardMessage, `board.do.${string}`>;
  /** Key chords such as `Mod+Shift+Z`; `Mod` is Cmd on a Mac, Ctrl elsewhere. */
  readonly keys: readonly string[];
  /** Whether it can be done now. */
  readonly when: (seat: Seat) => boolean;
  readonly run: (seat: Seat) => void;
}
