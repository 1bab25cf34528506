import { t } from '../../words.ts';
import { actOn, type Seat } from '../seat.ts';

/** Takes everything off the board, as one step to undo. What the app keeps in the board's storage stays. */
export const clearBoard = (seat: Seat): void => {
  const { engine, shell } = seat.session;
  actOn(seat, (edit) => {
    edit.remove(engine.items().map((item) => item.id));
    shell.notify('info', t('board.cleared'));
  });
};
