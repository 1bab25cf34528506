import type { StoreApi } from 'zustand';
import { useStore } from 'zustand';
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

const Misunderstanding = ({ fault, onDismiss }: MisunderstandingProps) => (
  <div role="alert">
    <NoticeCard
      notice={{ id: 'bad-message', tone: 'error', text: t('error.bad-message', { fault }), items: [] }}
      onDismiss={onDismiss}
    />
  </div>
);
