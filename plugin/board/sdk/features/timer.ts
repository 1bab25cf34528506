import type { StableClient } from '@mirohq/websdk-types';
import type { Feature, Public } from './feature.ts';

/** Miro's timer, which the local board refuses by name. */
export const timer = ({ exec, events }: Feature): Public<StableClient['timer']> => ({
  get: () => exec('TIMER_GET'),
  start: (duration) => exec('TIMER_START', { duration }),
  stop: () => exec('TIMER_STOP'),
  pause: () => exec('TIMER_PAUSE'),
  resume: () => exec('TIMER_RESUME'),
  prolong: (duration) => exec('TIMER_PROLONG', { duration }),
  isStarted: () => exec('TIMER_IS_STARTED'),
  on: async (event, handler) => {
    await events.subscribe(`timer:${event}`, handler, handler);
  },
  off: (event, handler) => events.unsubscribe(`timer:${event}`, handler),
});
