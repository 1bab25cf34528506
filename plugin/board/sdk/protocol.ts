import type {
  AppData,
  BoardFeature,
  BoardInfo,
  ExperimentalCommandType,
  Json,
  OnlineUserInfo,
  Rect,
  StorageValue,
  UserInfoWithEmail,
} from '@mirohq/websdk-types';
import type { EntityData, ItemData } from '../engine/engine.ts';

/** An item, tag or group as it travels: plain data. */
export type WireItem = ItemData | EntityData;

/** Which items a `get`, `select` or `deselect` is about; none means all. */
export type WireFilter =
  | { id: string | string[] }
  | { type?: string | string[]; tags?: string | string[] }
  | undefined;

interface WindowOptions {
  url: string;
  data?: unknown;
  height?: number;
  width?: number;
  fullscreen?: boolean;
}

interface KeyedValue {
  key: string;
  value?: Json;
}

/** What each command carries and answers, for the commands the local board serves. All of it survives a structured clone. */
export interface Served {
  WIDGET_CREATE(payload: {
    type: string;
    props: Readonly<Record<string, unknown>>;
    items?: readonly string[];
  }): WireItem;
  /** A whole object is written, or an item is put into or taken out of a frame. */
  WIDGET_UPDATE(
    payload:
      | { id: string; props: Readonly<Record<string, unknown>> }
      | { frame: string; add: string }
      | { frame: string; remove: string },
  ): readonly WireItem[];
  WIDGET_REMOVE(payload: { id: string }): void;
  WIDGET_GET(
    payload: { id: string } | { filter?: WireFilter } | { connectorsOf: string },
  ): readonly WireItem[];
  WIDGET_GET_METADATA(payload: { id: string; key?: string }): Json | AppData | undefined;
  WIDGET_SET_METADATA(payload: { id: string } & KeyedValue): AppData;
  WIDGET_GO_TO_LINK(payload: { id: string }): boolean;
  GET_SELECTION(): readonly WireItem[];
  SELECT_WIDGETS(payload: { filter?: WireFilter }): readonly WireItem[];
  DESELECT_WIDGETS(payload: { filter?: WireFilter }): readonly WireItem[];
  GET_BOARD_APP_DATA(payload: { key?: string }): Json | AppData | undefined;
  SET_BOARD_APP_DATA(payload: KeyedValue): AppData;
  CLEAR_BOARD_APP_DATA(): void;
  /** A storage event answers the value the key has now. */
  UI_REGISTER_EVENT(payload: { event: string }): StorageValue | undefined;
  UI_UNREGISTER_EVENT(payload: { event: string }): void;
  GET_ONLINE_USERS(): readonly OnlineUserInfo[];
  GET_BOARD_INFO(): BoardInfo;
  GET_USER_INFO(): UserInfoWithEmail;
  UI_OPEN_MODAL(payload: WindowOptions): void;
  UI_GET_MODAL_DATA(): unknown;
  UI_WAIT_FOR_MODAL_CLOSE(): unknown;
  UI_CLOSE_MODAL(payload: { result?: unknown }): void;
  UI_CAN_OPEN_MODAL(): boolean;
  UI_OPEN_PANEL(payload: WindowOptions): void;
  UI_GET_PANEL_DATA(): unknown;
  UI_WAIT_FOR_PANEL_CLOSE(): unknown;
  UI_CLOSE_PANEL(payload: { result?: unknown }): void;
  UI_CAN_OPEN_PANEL(): boolean;
  VIEWPORT_GET(): Rect;
  VIEWPORT_SET(payload: {
    viewport: Rect;
    padding?: { top: number; left: number; bottom: number; right: number };
    animationDurationInMs?: number;
  }): Rect;
  VIEWPORT_ZOOM_TO(payload: { ids: readonly string[] }): void;
  VIEWPORT_SET_ZOOM(payload: { zoom: number }): void;
  VIEWPORT_GET_ZOOM(): number;
  SHOW_NOTIFICATION(payload: { type: 'info' | 'error'; message: string }): void;
  BRING_TO_FRONT(payload: { ids: readonly string[] }): void;
  SEND_TO_BACK(payload: { ids: readonly string[] }): void;
  BRING_IN_FRONT_OF(payload: { ids: readonly string[]; target: string }): void;
  SEND_BEHIND_OF(payload: { ids: readonly string[]; target: string }): void;
  GET_LAYER_INDEX(payload: { id: string }): number;
  STORAGE_SET(payload: { collection: string } & KeyedValue): void;
  STORAGE_GET(payload: { collection: string; key: string }): StorageValue;
  STORAGE_REMOVE(payload: { collection: string; key: string }): void;
  SEND_REALTIME_BROADCAST_EVENT(payload: { event: string; payload?: Json }): void;
  CHECK_FEATURE_ENTITLEMENT(payload: { feature: BoardFeature }): boolean;
  GROUP_GET_ITEMS(payload: { id: string }): readonly WireItem[];
  GROUP_UNGROUP(payload: { id: string }): readonly WireItem[];
  FRAME_GET_CHILDREN(payload: { id: string }): readonly WireItem[];
  FIND_EMPTY_SPACE(payload: Rect & { offset?: number }): Rect;
  HISTORY_UNDO(): void;
  HISTORY_REDO(): void;
  HISTORY_CAN_UNDO(): boolean;
  HISTORY_CAN_REDO(): boolean;
}

export type CommandName = ExperimentalCommandType;

export type PayloadOf<K extends CommandName> = K extends keyof Served ? Parameters<Served[K]>[0] : unknown;
export type AnswerOf<K extends CommandName> = K extends keyof Served ? ReturnType<Served[K]> : never;

/** From the app's iframe to the board. */
export interface CallMessage {
  readonly kind: 'call';
  readonly id: number;
  readonly name: string;
  readonly payload?: unknown;
}

/** From the board to the app's iframe. */
export type HostMessage =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string }
  | { readonly kind: 'event'; readonly event: string; readonly payload: unknown };

/** What an app's iframe posts to the board page, with its port. */
export const CONNECT = 'mesh-local-board/connect';
