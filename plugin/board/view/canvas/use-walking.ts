import { type KeyboardEvent, useCallback } from 'react';
import { useSeat } from '../seat.ts';
import { enterItems, walkItems } from './walk.ts';

/**
 * The board is one stop of the Tab key, however full it is. There, an arrow key selects the first item that is seen;
 * Tab then goes from item to item until the last, and Escape, which selects nothing, lets it go on behind the board.
 */
export const useWalking = () => {
  const seat = useSeat();
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return;
      const moved = event.key.startsWith('Arrow')
        ? seat.session.selection.get().length === 0 && enterItems(seat)
        : event.key === 'Tab' && walkItems(seat, event.shiftKey ? 'back' : 'on');
      if (moved) event.preventDefault();
    },
    [seat],
  );
  return { tabIndex: 0, nodesFocusable: false, onKeyDown };
};
