import * as board from './board-commands.ts';
import { type CommandTable, refused } from './command.ts';
import * as data from './data.ts';
import * as order from './order.ts';
import * as selection from './selection.ts';
import * as subscribe from './subscribe.ts';
import * as viewport from './viewport.ts';
import * as widgets from './widgets.ts';
import * as windows from './windows.ts';

/** Every command of the SDK: answered, or refused by name. The compiler misses none. */
export const commands: CommandTable = {
  WIDGET_CREATE: widgets.create,
  WIDGET_UPDATE: widgets.update,
  WIDGET_REMOVE: widgets.remove,
  WIDGET_GET: widgets.get,
  FRAME_GET_CHILDREN: widgets.frameChildren,
  GROUP_GET_ITEMS: widgets.groupItems,
  GROUP_UNGROUP: widgets.ungroup,

  BRING_TO_FRONT: order.bringToFront,
  SEND_TO_BACK: order.sendToBack,
  BRING_IN_FRONT_OF: order.bringInFrontOf,
  SEND_BEHIND_OF: order.sendBehindOf,
  GET_LAYER_INDEX: order.layerIndex,

  GET_SELECTION: selection.getSelection,
  SELECT_WIDGETS: selection.select,
  DESELECT_WIDGETS: selection.deselect,

  STORAGE_GET: data.storageGet,
  STORAGE_SET: data.storageSet,
  STORAGE_REMOVE: data.storageRemove,
  GET_BOARD_APP_DATA: data.getAppData,
  SET_BOARD_APP_DATA: data.setAppData,
  CLEAR_BOARD_APP_DATA: data.clearAppData,
  WIDGET_GET_METADATA: data.getMetadata,
  WIDGET_SET_METADATA: data.setMetadata,

  VIEWPORT_GET: viewport.getViewport,
  VIEWPORT_SET: viewport.setViewport,
  VIEWPORT_ZOOM_TO: viewport.zoomTo,
  VIEWPORT_GET_ZOOM: viewport.getZoom,
  VIEWPORT_SET_ZOOM: viewport.setZoom,

  UI_OPEN_PANEL: windows.openPanel,
  UI_CAN_OPEN_PANEL: windows.canOpenPanel,
  UI_GET_PANEL_DATA: windows.panelData,
  UI_WAIT_FOR_PANEL_CLOSE: windows.panelClosed,
  UI_CLOSE_PANEL: windows.closePanel,
  UI_OPEN_MODAL: windows.openModal,
  UI_CAN_OPEN_MODAL: windows.canOpenModal,
  UI_GET_MODAL_DATA: windows.modalData,
  UI_WAIT_FOR_MODAL_CLOSE: windows.modalClosed,
  UI_CLOSE_MODAL: windows.closeModal,
  SHOW_NOTIFICATION: windows.notify,

  UI_REGISTER_EVENT: subscribe.register,
  UI_UNREGISTER_EVENT: subscribe.unregister,
  SEND_REALTIME_BROADCAST_EVENT: board.broadcast,

  FIND_EMPTY_SPACE: board.findEmptySpace,
  GET_BOARD_INFO: board.boardInfo,
  GET_USER_INFO: board.userInfo,
  GET_ONLINE_USERS: board.onlineUsers,
  CHECK_FEATURE_ENTITLEMENT: board.canUse,
  WIDGET_GO_TO_LINK: board.goToLink,
  HISTORY_UNDO: board.undo,
  HISTORY_REDO: board.redo,
  HISTORY_CAN_UNDO: board.canUndo,
  HISTORY_CAN_REDO: board.canRedo,

  GET_ID_TOKEN: refused('board.getIdToken()'),
  IMAGE_GET_BLOB: refused('image.getFile() and image.getDataUrl()'),
  UI_DRAG_START: refused('Dragging from the panel'),
  UI_DRAG_MOVE: refused('Dragging from the panel'),
  UI_DRAG_DROP: refused('Dragging from the panel'),
  UI_DRAG_END: refused('Dragging from the panel'),
  TIMER_GET: refused('timer.get()'),
  TIMER_START: refused('timer.start()'),
  TIMER_IS_STARTED: refused('timer.isStarted()'),
  TIMER_PROLONG: refused('timer.prolong()'),
  TIMER_STOP: refused('timer.stop()'),
  TIMER_PAUSE: refused('timer.pause()'),
  TIMER_RESUME: refused('timer.resume()'),
  SESSIONS_START: refused('collaboration.startSession()'),
  SESSIONS_GET: refused('collaboration.getSessions()'),
  SESSIONS_END: refused('session.end()'),
  SESSIONS_INVITE_USERS: refused('session.invite()'),
  SESSIONS_JOIN: refused('session.join()'),
  SESSIONS_LEAVE: refused('session.leave()'),
  SESSIONS_USER_JOINED: refused('session.hasJoined()'),
  SESSIONS_GET_USERS: refused('session.getUsers()'),
  COLLABORATION_VIEWPORT_ZOOM_TO: refused('collaboration.zoomTo()'),
  ATTENTION_FOLLOW: refused('attention.follow()'),
  ATTENTION_IS_FOLLOWING: refused('attention.isFollowing()'),
  ATTENTION_GET_FOLLOWED_USER: refused('attention.getFollowedUser()'),
  ATTENTION_UNFOLLOW: refused('attention.unfollow()'),
  CUSTOM_ACTION_REGISTER: refused('experimental.action.register()'),
  CUSTOM_ACTION_DEREGISTER: refused('experimental.action.deregister()'),
  GET_VOTING_RESULTS: refused('experimental.getVotingResults()'),
  SET_TOOL: refused('experimental.tools.setTool()'),
  GET_TOOL: refused('experimental.tools.getTool()'),
};
