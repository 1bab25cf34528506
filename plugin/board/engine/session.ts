import type { Rect } from '../../../shared/board/geometry.ts';
import type { BoardEngine, Participant } from './engine.ts';

/** Where the facts about Miro are unsure, both answers: the plugin works under either. */
export interface Preset {
  readonly name: 'lenient' | 'strict';
  /** Credits for `frame.add` and `frame.remove`, whose price nobody states. */
  readonly frameAddCredits: number;
  /** `frame.add` wants the whole box inside, not only the centre. */
  readonly wholeBoxInside: boolean;
  /** Plain text written by an app comes back wrapped in `<p>`. */
  readonly wrapsPlainText: boolean;
  /** `items:*` events of other people reach this tab too. */
  readonly eventsOfOthers: boolean;
  /** `board.remove(frame)` deletes the children. */
  readonly frameRemovesChildren: boolean;
  /** `storage.set` of an equal value is announced again. */
  readonly announcesEqualValues: boolean;
  /** `createText` with a height throws. */
  readonly rejectsTextHeight: boolean;
  /** `tagIds` given when an item is created are only taken with the next `sync`. */
  readonly ignoresTagsOnCreate: boolean;
  /** `get({ id: [...] })` throws when one of several ids is missing. */
  readonly missingIdsThrow: boolean;
  /** A notification of more than 80 characters throws; else it is cut. */
  readonly rejectsLongNotifications: boolean;
}

/** The part of the board a person sees. Given by the page; in Node a plain rectangle. */
export interface ViewportPort {
  /** Board coordinates, top-left corner. */
  get(): Rect;
  /** Answers the rectangle that is then shown (it contains the one asked for). */
  set(rect: Rect, animationMs: number): Promise<Rect>;
  zoom(): number;
  setZoom(zoom: number): Promise<void>;
}

/** Windows around the board. Given by the page; in Node it only records. */
export interface ShellPort {
  openPanel(options: { url: string; data?: unknown }): Promise<void>;
  /** Closes the panel and settles whoever waits for it. */
  closePanel(result?: unknown): Promise<void>;
  panelData(): unknown;
  /** Settles when the panel closes, whoever closes it. */
  panelClosed(): Promise<unknown>;
  isPanelOpen(): boolean;
  openModal(options: {
    url: string;
    data?: unknown;
    width?: number;
    height?: number;
    fullscreen?: boolean;
  }): Promise<void>;
  closeModal(result?: unknown): Promise<void>;
  modalData(): unknown;
  modalClosed(): Promise<unknown>;
  isModalOpen(): boolean;
  notify(kind: 'info' | 'error', message: string): void;
}

/** Ids this person has selected; other tabs have their own. */
export interface Selection {
  get(): readonly string[];
  set(ids: readonly string[]): void;
  subscribe(listener: (ids: readonly string[]) => void): () => void;
}

/** Others at this board, and a way to reach their tabs. */
export interface Presence {
  online(): readonly { readonly id: string; readonly name: string }[];
  onOnline(listener: () => void): () => void;
  /** To every other tab, not to this one. */
  broadcast(event: string, payload: unknown): void;
  onBroadcast(listener: (event: string, payload: unknown) => void): () => void;
}

/** One person's seat at a board: everything the command table needs to answer an app. */
export interface BoardSession {
  readonly engine: BoardEngine;
  readonly user: Participant;
  readonly preset: Preset;
  readonly viewport: ViewportPort;
  readonly shell: ShellPort;
  readonly selection: Selection;
  readonly presence: Presence;
  /** ms since the epoch; injected so that tests can let time pass. */
  now(): number;
  /** ms each command takes before it is answered. */
  readonly latency: number;
}

/** Credits an app has used, for the meter. */
export interface BudgetReading {
  readonly minute: { readonly used: number; readonly limit: number };
  readonly hour: { readonly used: number; readonly limit: number };
}
