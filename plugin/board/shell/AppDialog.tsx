import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useSeat } from '../view/seat.ts';
import { t } from '../words.ts';
import { AppFrame } from './AppFrame.tsx';
import type { OpenDialog } from './shell.ts';

/** The app's modal window. */
export const AppDialog = () => {
  const { shell } = useSeat();
  const dialog = useStore(shell.state, (state) => state.dialog);
  return dialog ? <ShownDialog key={dialog.opening} {...dialog} /> : null;
};

const ShownDialog = ({ url, width, height, fullscreen }: OpenDialog) => {
  const { shell } = useSeat();
  const element = useRef<HTMLDialogElement>(null);
  const { name } = shell.app;
  useEffect(() => element.current?.showModal(), []);
  return (
    <dialog
      ref={element}
      className="app-dialog"
      aria-label={t('board.app.dialog', { app: name })}
      style={fullscreen ? { width: '100vw', height: '100vh' } : { width, height }}
      onClose={() => void shell.closeModal()}
    >
      <button type="button" className="icon-button" onClick={() => void shell.closeModal()}>
        <X aria-label={t('board.app.close', { app: name })} />
      </button>
      <AppFrame url={url} page="modal" title={t('board.app.dialog', { app: name })} />
    </dialog>
  );
};
