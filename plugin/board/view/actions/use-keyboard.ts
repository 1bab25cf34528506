import { useEffect } from 'react';
import { type Seat, useSeat } from '../seat.ts';
import { TOOLS } from '../tools/tool-keys.ts';
import type { BoardAction } from './action.ts';
import { matches } from './chord.ts';
import { EDIT_ACTIONS, NUDGES } from './edit-actions.ts';
import { ZOOM_ACTIONS } from './zoom-actions.ts';

const ACTIONS: readonly BoardAction[] = [
  ...Object.values(EDIT_ACTIONS),
  ...NUDGES,
  ...Object.values(ZOOM_ACTIONS),
];

/** Where keys write text or work a control of their own. */
const keepsKeys = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, select, textarea, [contenteditable], [role=menu]') !== null;

/** Enter and Space belong to the button that has the focus. */
const pressesButton = (event: KeyboardEvent): boolean =>
  (event.key === 'Enter' || event.key === ' ') &&
  event.target instanceof Element &&
  event.target.closest('button') !== null;

const onKey = (seat: Seat, event: KeyboardEvent): boolean => {
  const action = ACTIONS.find(({ keys, when }) => keys.some((chord) => matches(event, chord)) && when(seat));
  if (action) {
    action.run(seat);
    return true;
  }
  if (event.key === 'Escape') {
    seat.ui.setState({ tool: { name: 'select' } });
    seat.session.selection.set([]);
    return true;
  }
  const tool = TOOLS.find(({ key }) => matches(event, key));
  if (!tool) return false;
  seat.ui.setState({ tool: tool.tool });
  return true;
};

/** The board's keys, wherever the focus is, except where text is written. Before the canvas's own keys. */
export const useKeyboard = (): void => {
  const seat = useSeat();
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => {
      if (keepsKeys(event.target) || pressesButton(event) || !onKey(seat, event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, [seat]);
};
