import type { StoreApi } from 'zustand';
import { useStore } from 'zustand';
import { BoardError } from '../shared/errors.ts';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { NoticeCard } from './components/NoticeCard.tsx';
import { useScreenFocus } from './components/useScreenFocus.ts';
import { Screen } from './screens/Screen.tsx';
import { DeskProvider } from './store/context.ts';
import { screenOf } from './store/screen.ts';
import type { PanelState } from './store/store.ts';
import { t } from './words.ts';

/** The panel: draws the state, sends commands, decides nothing. */
export const App = ({ store }: { readonly store: StoreApi<PanelState> }) => {
  const state = useStore(store);
  const { desk, fault, send, dismissFault } = state;
  const screen = screenOf(state);
  useScreenFocus(screen);
  return (
    <DeskProvider value={{ send, mayWrite: desk?.mayWrite ?? false }}>
      {fault !== null && <Misunderstanding fault={fault} onDismiss={dismissFault} />}
      <ErrorBoundary key={screen}>
        <Screen state={state} />
      </ErrorBoundary>
    </DeskProvider>
  );
};

interface MisunderstandingProps {
  readonly fault: string;
  readonly onDismiss: () => void;
}

const Misunderstanding = ({ fault, onDismiss }: MisunderstandingProps) => {
  const { code, messageKey, details } = new BoardError('bad-message', { fault });
  return (
    <div role="alert">
      <NoticeCard
        notice={{ id: code, tone: 'error', text: t(messageKey, details), items: [] }}
        onDismiss={onDismiss}
      />
    </div>
  );
};
