import type { StableClient } from '@mirohq/websdk-types';
import { realtimeEvent } from '../event-names.ts';
import type { Feature, Public } from './feature.ts';

export const realtime = ({ exec, events }: Feature): Public<StableClient['events']> => ({
  broadcast: (event, payload) => exec('SEND_REALTIME_BROADCAST_EVENT', { event, payload }),
  on: async (event, handler) => {
    await events.subscribe(realtimeEvent(event), handler, handler);
  },
  off: (event, handler) => events.unsubscribe(realtimeEvent(event), handler),
});
