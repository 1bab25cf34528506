import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Command, CsvSeparator, DeskState } from '../../shared/messages.ts';
import { type Connection, type ConnectionTiming, connect } from './connection.ts';
import type { SaveFile } from './save-file.ts';
import { separatorFor } from './separator.ts';

/** `silent`: nobody answers, neither at first nor any more. `unplugged`: the page was opened without a tab to talk to, so not from the board. */
export type Link = 'connecting' | 'ready' | 'silent' | 'unplugged';

export interface PanelState {
  readonly link: Link;
  /** The last state the plugin sent; null before the first. */
  readonly desk: DeskState | null;
  /** What was wrong with the last message that could not be read. */
  readonly fault: string | null;
  /** The settings are a screen of the panel alone: the plugin only hears of the outcome. */
  readonly settingsOpen: boolean;
  readonly separator: CsvSeparator;
  send(command: Command): void;
  showSettings(open: boolean): void;
  chooseSeparator(separator: CsvSeparator): void;
  dismissFault(): void;
}

export interface PanelOptions {
  /** Names the browser tab whose plugin this panel belongs to. */
  readonly tab: string | null;
  /** BCP 47; decides the separator of CSV files until the user chooses one. */
  readonly locale: string;
  readonly saveFile: SaveFile;
  readonly timing?: ConnectionTiming;
}

export interface Panel {
  readonly store: StoreApi<PanelState>;
  close(): void;
}

/** The panel's memory: what the plugin said last, and what only this panel needs to know. */
export const openPanel = ({ tab, locale, saveFile, timing }: PanelOptions): Panel => {
  let connection: Connection | null = null;
  const store = createStore<PanelState>((set) => ({
    link: tab === null ? 'unplugged' : 'connecting',
    desk: null,
    fault: null,
    settingsOpen: false,
    separator: separatorFor(locale),
    send: (command) => connection?.send(command),
    showSettings: (settingsOpen) => set({ settingsOpen }),
    chooseSeparator: (separator) => set({ separator }),
    dismissFault: () => set({ fault: null }),
  }));
  if (tab !== null) {
    connection = connect(
      tab,
      {
        onReport(report) {
          if (report.say === 'state') store.setState({ desk: report.state, link: 'ready', fault: null });
          else saveFile(report);
        },
        onFault: (fault) => store.setState({ fault }),
        onSilence: () => store.setState({ link: 'silent' }),
      },
      timing,
    );
  }
  return { store, close: () => connection?.close() };
};
