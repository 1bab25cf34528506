import type { StableClient } from '@mirohq/websdk-types';
import { nominal } from '../nominal.ts';
import type { Feature, Public } from './feature.ts';

type Collaboration = StableClient['collaboration'];

const attention = ({ exec }: Feature): Public<Collaboration['attention']> => ({
  follow: (followee, options) => exec('ATTENTION_FOLLOW', { followee, ...options }),
  isFollowing: () => exec('ATTENTION_IS_FOLLOWING'),
  getFollowedUser: () => exec('ATTENTION_GET_FOLLOWED_USER'),
  unfollow: (options) => exec('ATTENTION_UNFOLLOW', options),
});

/** Sessions and following, which the local board refuses by name. */
export const collaboration = (feature: Feature): Public<Collaboration> => ({
  attention: nominal<Collaboration['attention']>(attention(feature)),
  startSession: (props) => feature.exec('SESSIONS_START', props),
  getSessions: () => feature.exec('SESSIONS_GET'),
  zoomTo: (user, items) => feature.exec('COLLABORATION_VIEWPORT_ZOOM_TO', { user, items }),
  on: async (event, handler) => {
    await feature.events.subscribe(event, handler, handler);
  },
  off: (event, handler) => feature.events.unsubscribe(event, handler),
});
