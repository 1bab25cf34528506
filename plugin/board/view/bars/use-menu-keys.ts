import type { FocusEvent, KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const moveFocus = (menu: HTMLElement, step: number): void => {
  const items = [...menu.querySelectorAll<HTMLElement>('.menu-item')];
  const now = items.findIndex((item) => item.matches(':focus'));
  items[(now + step + items.length) % items.length]?.focus();
};

/** Arrow keys, Escape, and closing when the focus leaves the bar the menu hangs from, as menus do. */
export const useMenuKeys = (close: () => void) => ({
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (event.key === 'Escape') close();
    else if (step !== undefined) moveFocus(event.currentTarget, step);
    else return;
    event.preventDefault();
    event.stopPropagation();
  },
  onBlur: (event: FocusEvent<HTMLElement>) => {
    const bar = event.currentTarget.parentElement;
    if (!bar?.contains(event.relatedTarget)) close();
  },
});
