import { act, cleanup, render } from '@testing-library/react';
import { afterEach } from 'vitest';
import type { StoreApi } from 'zustand';
import type { Command, DeskState } from '../../shared/messages.ts';
import { App } from '../App.tsx';
import { openPanel, type PanelState } from '../store/store.ts';

afterEach(cleanup);

export interface ShownPanel {
  readonly store: StoreApi<PanelState>;
  readonly container: HTMLElement;
  /** Commands on their way to the plugin. */
  readonly sent: readonly Command[];
  /** What the plugin would report next. */
  report(desk: DeskState): void;
}

/** The whole panel in a light DOM, as it is when the plugin has reported `desk`. */
export const showPanel = (desk: DeskState): ShownPanel => {
  const sent: Command[] = [];
  const { store } = openPanel({ tab: null, locale: 'en', saveFile: () => undefined });
  store.setState({ link: 'ready', desk, send: (command) => void sent.push(command) });
  const { container } = render(<App store={store} />);
  return { store, container, sent, report: (next) => act(() => store.setState({ desk: next })) };
};
