import type { BoardHost } from '../../../shared/board/host.ts';
import type { SteppedClock } from './stepped-clock.ts';

/** The same board at the end of a line on which a call takes so many ms to arrive, and its answer as many. */
export const slowLine =
  (clock: SteppedClock, latency: number) =>
  (host: BoardHost): BoardHost => {
    const slow =
      <A extends unknown[], T>(method: (...args: A) => Promise<T>) =>
      async (...args: A): Promise<T> => {
        if (latency > 0) await clock.sleep(latency);
        const answer = await method(...args);
        if (latency > 0) await clock.sleep(latency);
        return answer;
      };
    return {
      ...host,
      read: slow(host.read),
      create: slow(host.create),
      change: slow(host.change),
      remove: slow(host.remove),
      reparent: slow(host.reparent),
      load: slow(host.load),
      save: slow(host.save),
    };
  };
