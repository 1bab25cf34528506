import type { OneOrMany, StableClient } from '@mirohq/websdk-types';
import type { Feature } from './feature.ts';

type Calls = Pick<
  StableClient,
  | 'sync'
  | 'remove'
  | 'getInfo'
  | 'getIdToken'
  | 'canUse'
  | 'getUserInfo'
  | 'getOnlineUsers'
  | 'goToLink'
  | 'bringToFront'
  | 'sendToBack'
  | 'bringInFrontOf'
  | 'sendBehindOf'
  | 'getLayerIndex'
  | 'findEmptySpace'
>;

const idsOf = (items: OneOrMany<{ readonly id: string }>): string[] =>
  (Array.isArray(items) ? items : [items]).map((item) => item.id);

/** The calls of `miro.board` that neither make nor find items. */
export const boardCalls = ({ exec, sdk }: Feature): Calls => ({
  sync: (item) => sdk.sync(item),
  remove: ({ id }) => exec('WIDGET_REMOVE', { id }),
  getInfo: () => exec('GET_BOARD_INFO'),
  getIdToken: () => exec('GET_ID_TOKEN'),
  canUse: (feature) => exec('CHECK_FEATURE_ENTITLEMENT', { feature }),
  getUserInfo: () => exec('GET_USER_INFO'),
  getOnlineUsers: async () => [...(await exec('GET_ONLINE_USERS'))],
  goToLink: ({ id }) => exec('WIDGET_GO_TO_LINK', { id }),
  bringToFront: (items) => exec('BRING_TO_FRONT', { ids: idsOf(items) }),
  sendToBack: (items) => exec('SEND_TO_BACK', { ids: idsOf(items) }),
  bringInFrontOf: (items, target) => exec('BRING_IN_FRONT_OF', { ids: idsOf(items), target: target.id }),
  sendBehindOf: (items, target) => exec('SEND_BEHIND_OF', { ids: idsOf(items), target: target.id }),
  getLayerIndex: ({ id }) => exec('GET_LAYER_INDEX', { id }),
  findEmptySpace: (dimensions) => exec('FIND_EMPTY_SPACE', dimensions),
});
