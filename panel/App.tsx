import type { StoreApi } from 'zustand';
import { useStore } from 'zustand';
import { ErrorBoundary } from './components/ErrorBoundary.tsx';
import { LostTouch } from './components/LostTouch.tsx';
import { Misunderstanding } from './components/Misunderstanding.tsx';
import { useScreenFocus } from './components/useScreenFocus.ts';
import { Screen } from './screens/Screen.tsx';
import { DeskProvider } from './store/context.ts';
import { screenOf } from './store/screen.ts';
import type { PanelState } from './store/store.ts';

/** The panel: draws the state, sends commands, decides nothing. */
export const App = ({ store }: { readonly store: StoreApi<PanelState> }) => {
  const state = useStore(store);
  const { link, desk, fault, send, dismissFault } = state;
  const screen = screenOf(state);
  useScreenFocus(screen);
  return (
    <DeskProvider value={{ send, mayWrite: desk?.mayWrite ?? false }}>
      {link === 'silent' && desk && <LostTouch />}
      {fault !== null && <Misunderstanding fault={fault} onDismiss={dismissFault} />}
      <ErrorBoundary key={screen}>
        <Screen state={state} />
      </ErrorBoundary>
    </DeskProvider>
  );
};
