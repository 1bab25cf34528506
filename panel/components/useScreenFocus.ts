import { useEffect, useRef } from 'react';
import { comesByItself, type ScreenName } from '../store/screen.ts';

/**
 * Moves the focus along when a person goes from screen to screen: to the heading of the new one, and on the way back
 * to the control that led away (marked with `data-leads-to`).
 */
export const useScreenFocus = (screen: ScreenName): void => {
  const shown = useRef(screen);
  useEffect(() => {
    const left = shown.current;
    shown.current = screen;
    if (left === screen || comesByItself(left) || comesByItself(screen)) return;
    const wayBack = document.querySelector<HTMLElement>(`[data-leads-to="${CSS.escape(left)}"]`);
    (wayBack ?? document.querySelector<HTMLElement>('h1'))?.focus();
  }, [screen]);
};
