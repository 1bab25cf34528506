import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useSeat } from '../view/seat.ts';
import { AppIcon } from './AppIcon.tsx';

/** Opens the app's panel. When a panel closes that had the keyboard's focus, the focus comes back here. */
export const AppButton = () => {
  const { shell } = useSeat();
  const open = useStore(shell.state, (state) => state.panel !== null);
  const wasOpen = useRef(open);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const isFocusLost = document.activeElement === document.body;
    if (wasOpen.current && !open && isFocusLost) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return (
    <button
      ref={button}
      type="button"
      className="tool-button app-button"
      title={shell.app.name}
      aria-expanded={open}
      onClick={shell.pressIcon}
    >
      <AppIcon />
      <span className="visually-hidden">{shell.app.name}</span>
    </button>
  );
};
