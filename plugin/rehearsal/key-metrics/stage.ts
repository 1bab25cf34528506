import type { Scene } from '../part.ts';
import type { Sheet } from './sheet.ts';
import type { Supply } from './supply.ts';

/** What was done so far, to be told in the end. */
export interface Deeds {
  readonly people: Set<string>;
  dots: number;
  notes: number;
  /** Dots and notes nobody could place, because a label, a cell or the tray is gone. */
  lost: number;
}

/** Everything at hand while the activity is played. */
export interface Stage {
  readonly scene: Scene;
  readonly sheet: Sheet;
  readonly supply: Supply;
  readonly deeds: Deeds;
}
