import type { BoardSession } from '../engine/session.ts';
import type { HostMessage } from '../sdk/protocol.ts';
import { appOf } from './app.ts';
import { answerCall, callMessage } from './calls.ts';

/** Which page of the app speaks. The headless page lives as long as the board. */
export type AppRole = 'headless' | 'panel' | 'modal';

export interface AppConnection {
  readonly role: AppRole;
  /** The user clicked the app's icon: only the headless page hears it, at the latest when it starts to listen. */
  iconClick(): void;
  close(): void;
}

const ICON_CLICK = 'icon:click';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const textOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** Answers an app over its port until closed. All iframes of one session share one budget. */
export const connectApp = (session: BoardSession, port: MessagePort, role: AppRole): AppConnection => {
  const app = appOf(session);
  const events = new Set<string>();
  const send = (message: HostMessage): void => port.postMessage(message);
  const listener = {
    hears: (event: string) => events.has(event),
    tell: (event: string, payload: unknown) => send({ kind: 'event', event, payload }),
  };

  let iconWaits = false;
  const tellIcon = (): void => {
    if (!iconWaits || !events.has(ICON_CLICK)) return;
    iconWaits = false;
    listener.tell(ICON_CLICK, undefined);
  };

  const answer = async (data: unknown): Promise<void> => {
    const call = callMessage.safeParse(data);
    if (!call.success) return;
    const { id } = call.data;
    try {
      if (session.latency > 0) await pause(session.latency);
      const value = await answerCall(session, app.budget, events, call.data);
      send({ kind: 'answer', id, value });
      tellIcon();
    } catch (thrown) {
      send({ kind: 'failure', id, message: textOf(thrown) });
    }
  };

  app.join(listener);
  port.onmessage = ({ data }: MessageEvent<unknown>) => void answer(data);
  return {
    role,
    iconClick: () => {
      iconWaits = role === 'headless';
      tellIcon();
    },
    close: () => {
      app.leave(listener);
      port.close();
    },
  };
};
