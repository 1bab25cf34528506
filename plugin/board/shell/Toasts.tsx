import { CircleAlert, Info, X } from 'lucide-react';
import { useStore } from 'zustand';
import { useSeat } from '../view/seat.ts';
import { t } from '../words.ts';
import type { Toast } from './shell.ts';

/** Notices of the app and of the board. */
export const Toasts = () => {
  const { shell } = useSeat();
  const toasts = useStore(shell.state, (state) => state.toasts);
  return (
    <section className="toasts" aria-label={t('board.notices')} aria-live="polite">
      {toasts.map((toast) => (
        <ToastLine key={toast.id} {...toast} onDismiss={() => shell.dismiss(toast.id)} />
      ))}
    </section>
  );
};

const ToastLine = ({ kind, text, onDismiss }: Toast & { readonly onDismiss: () => void }) => (
  <div className={`toast ${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
    {kind === 'error' ? <CircleAlert aria-hidden="true" /> : <Info aria-hidden="true" />}
    <span>{text}</span>
    <button type="button" className="icon-button" onClick={onDismiss}>
      <X aria-label={t('board.notice.dismiss')} />
    </button>
  </div>
);
