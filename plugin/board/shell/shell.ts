import { createStore, type StoreApi } from 'zustand';
import type { AppConnection } from '../commands/connect-app.ts';
import type { ShellPort } from '../engine/session.ts';
import { Closing } from './closing.ts';

/** The app installed on this board, as the server of the page describes it. */
export interface InstalledApp {
  /** Address of its headless page; panels and dialogs are found relative to it. */
  readonly url: string;
  readonly name: string;
  /** Square SVG text. */
  readonly icon: string | null;
}

/** A page of the app that is open now. */
export interface OpenPage {
  /** Counts openings: the same page opened again is a new one. */
  readonly opening: number;
  readonly url: string;
  readonly data: unknown;
}

export interface OpenDialog extends OpenPage {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly fullscreen: boolean;
}

export interface Toast {
  readonly id: number;
  readonly kind: 'info' | 'error';
  readonly text: string;
}

export interface ShellState {
  readonly panel: OpenPage | null;
  readonly dialog: OpenDialog | null;
  /** The panel stays when the canvas is pressed. */
  readonly pinned: boolean;
  readonly toasts: readonly Toast[];
}

/** Windows around the board, and what they need to be drawn. */
export interface PageShell extends ShellPort {
  readonly app: InstalledApp;
  readonly state: StoreApi<ShellState>;
  dismiss(toast: number): void;
  /** The app's headless page is there; it hears of presses of the icon. */
  headlessConnected(connection: AppConnection): void;
  pressIcon(): void;
  togglePin(): void;
  /** The person turned to the board: an unpinned panel closes. */
  canvasPressed(): void;
}

/** Miro's default size of a dialog, in pixels. */
const DIALOG = { width: 800, height: 600 } as const;
/** ms a notice is shown. */
const NOTICE_TIME = { info: 4000, error: 8000 } as const;

export const createShell = (app: InstalledApp): PageShell => {
  const state = createStore<ShellState>(() => ({ panel: null, dialog: null, pinned: true, toasts: [] }));
  const panelClosing = new Closing();
  const dialogClosing = new Closing();
  let count = 0;
  let headless: AppConnection | null = null;
  let iconWaits = false;

  const page = (url: string, data: unknown): OpenPage => {
    count += 1;
    return { opening: count, url: new URL(url, app.url).href, data };
  };

  const closePanel = async (result?: unknown): Promise<void> => {
    state.setState({ panel: null });
    panelClosing.close(result);
  };

  const dismiss = (toast: number): void =>
    state.setState(({ toasts }) => ({ toasts: toasts.filter(({ id }) => id !== toast) }));

  return {
    app,
    state,
    openPanel: async ({ url, data }) => {
      panelClosing.open();
      state.setState({ panel: page(url, data) });
    },
    closePanel,
    panelData: () => state.getState().panel?.data,
    panelClosed: () => panelClosing.wait(),
    isPanelOpen: () => state.getState().panel !== null,
    openModal: async ({ url, data, width = DIALOG.width, height = DIALOG.height, fullscreen = false }) => {
      dialogClosing.open();
      state.setState({ dialog: { ...page(url, data), width, height, fullscreen } });
    },
    closeModal: async (result) => {
      state.setState({ dialog: null });
      dialogClosing.close(result);
    },
    modalData: () => state.getState().dialog?.data,
    modalClosed: () => dialogClosing.wait(),
    isModalOpen: () => state.getState().dialog !== null,
    notify: (kind, text) => {
      count += 1;
      const id = count;
      state.setState(({ toasts }) => ({ toasts: [...toasts, { id, kind, text }] }));
      setTimeout(() => dismiss(id), NOTICE_TIME[kind]);
    },
    dismiss,
    headlessConnected: (connection) => {
      headless = connection;
      if (iconWaits) headless.iconClick();
      iconWaits = false;
    },
    pressIcon: () => {
      if (headless) headless.iconClick();
      else iconWaits = true;
    },
    togglePin: () => state.setState(({ pinned }) => ({ pinned: !pinned })),
    canvasPressed: () => {
      const { panel, pinned } = state.getState();
      if (panel && !pinned) void closePanel();
    },
  };
};
