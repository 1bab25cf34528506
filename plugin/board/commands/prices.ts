import type { BoardSession } from '../engine/session.ts';
import type { CommandName } from '../sdk/protocol.ts';

/** Credits of Miro's levels (developers.miro.com/docs/websdk-reference-rate-limiting). */
const FREE = 0;
const LEVEL_1 = 50;
const LEVEL_3 = 500;

type Price = number | ((payload: Readonly<Record<string, unknown>>, session: BoardSession) => number);

const COSTLY: ReadonlySet<unknown> = new Set(['image', 'embed']);
const byType = (type: unknown): number => (COSTLY.has(type) ? LEVEL_3 : LEVEL_1);

/** Prices nobody states (`ui`, notifications, layer index) are taken to be free, as drag and drop is. */
const PRICES: { readonly [K in CommandName]: Price } = {
  WIDGET_CREATE: ({ type }) => byType(type),
  WIDGET_UPDATE: ({ frame, id }, { engine, preset }) =>
    frame === undefined ? byType(engine.get(String(id))?.type) : preset.frameAddCredits,
  WIDGET_REMOVE: LEVEL_1,
  WIDGET_GET: ({ id }) => (id === undefined ? LEVEL_3 : LEVEL_1),
  WIDGET_GET_METADATA: LEVEL_1,
  WIDGET_SET_METADATA: LEVEL_1,
  WIDGET_GO_TO_LINK: LEVEL_1,
  GET_SELECTION: LEVEL_3,
  SELECT_WIDGETS: LEVEL_1,
  DESELECT_WIDGETS: LEVEL_1,
  GET_BOARD_APP_DATA: LEVEL_1,
  SET_BOARD_APP_DATA: LEVEL_1,
  CLEAR_BOARD_APP_DATA: LEVEL_1,
  UI_DRAG_START: FREE,
  UI_DRAG_MOVE: FREE,
  UI_DRAG_DROP: FREE,
  UI_DRAG_END: FREE,
  UI_REGISTER_EVENT: FREE,
  UI_UNREGISTER_EVENT: FREE,
  GET_ONLINE_USERS: LEVEL_1,
  GET_ID_TOKEN: LEVEL_1,
  GET_BOARD_INFO: LEVEL_1,
  GET_USER_INFO: LEVEL_1,
  UI_OPEN_MODAL: FREE,
  UI_GET_MODAL_DATA: FREE,
  UI_WAIT_FOR_MODAL_CLOSE: FREE,
  UI_CLOSE_MODAL: FREE,
  UI_CAN_OPEN_MODAL: FREE,
  UI_OPEN_PANEL: FREE,
  UI_GET_PANEL_DATA: FREE,
  UI_WAIT_FOR_PANEL_CLOSE: FREE,
  UI_CLOSE_PANEL: FREE,
  UI_CAN_OPEN_PANEL: FREE,
  VIEWPORT_GET: LEVEL_1,
  VIEWPORT_SET: LEVEL_1,
  VIEWPORT_ZOOM_TO: LEVEL_1,
  VIEWPORT_SET_ZOOM: LEVEL_1,
  VIEWPORT_GET_ZOOM: LEVEL_1,
  SHOW_NOTIFICATION: FREE,
  BRING_TO_FRONT: LEVEL_1,
  SEND_TO_BACK: LEVEL_1,
  BRING_IN_FRONT_OF: LEVEL_1,
  SEND_BEHIND_OF: LEVEL_1,
  GET_LAYER_INDEX: FREE,
  IMAGE_GET_BLOB: LEVEL_1,
  STORAGE_SET: LEVEL_1,
  STORAGE_GET: LEVEL_1,
  STORAGE_REMOVE: LEVEL_1,
  SESSIONS_START: LEVEL_1,
  SESSIONS_END: LEVEL_1,
  SESSIONS_GET: LEVEL_1,
  SESSIONS_INVITE_USERS: LEVEL_1,
  SESSIONS_JOIN: LEVEL_1,
  SESSIONS_LEAVE: LEVEL_1,
  SESSIONS_USER_JOINED: LEVEL_1,
  SESSIONS_GET_USERS: LEVEL_1,
  COLLABORATION_VIEWPORT_ZOOM_TO: LEVEL_1,
  SEND_REALTIME_BROADCAST_EVENT: LEVEL_1,
  TIMER_GET: LEVEL_1,
  TIMER_START: LEVEL_1,
  TIMER_IS_STARTED: LEVEL_1,
  TIMER_PROLONG: LEVEL_1,
  TIMER_STOP: LEVEL_1,
  TIMER_PAUSE: LEVEL_1,
  TIMER_RESUME: LEVEL_1,
  CHECK_FEATURE_ENTITLEMENT: LEVEL_1,
  GROUP_GET_ITEMS: LEVEL_1,
  FRAME_GET_CHILDREN: LEVEL_3,
  GROUP_UNGROUP: LEVEL_1,
  ATTENTION_FOLLOW: LEVEL_1,
  ATTENTION_IS_FOLLOWING: LEVEL_1,
  ATTENTION_GET_FOLLOWED_USER: LEVEL_1,
  ATTENTION_UNFOLLOW: LEVEL_1,
  FIND_EMPTY_SPACE: LEVEL_1,
  CUSTOM_ACTION_REGISTER: LEVEL_1,
  CUSTOM_ACTION_DEREGISTER: LEVEL_1,
  GET_VOTING_RESULTS: LEVEL_1,
  HISTORY_CAN_UNDO: LEVEL_1,
  HISTORY_UNDO: LEVEL_1,
  HISTORY_CAN_REDO: LEVEL_1,
  HISTORY_REDO: LEVEL_1,
  SET_TOOL: FREE,
  GET_TOOL: FREE,
};

/** Credits a call costs. */
export const priceOf = (name: CommandName, payload: unknown, session: BoardSession): number => {
  const price = PRICES[name];
  return typeof price === 'number' ? price : price({ ...Object(payload) }, session);
};
