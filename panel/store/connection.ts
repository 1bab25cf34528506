import { type Command, channelName, command, type Report, report } from '../../shared/messages.ts';
import { firstFault } from './fault.ts';

/** What the connection tells its owner. */
export interface ConnectionListener {
  onReport(report: Report): void;
  /** Something arrived that is neither a report nor a command; `fault` names the first thing wrong with it. */
  onFault(fault: string): void;
  /** A command has gone unanswered for `silentAfter` ms. The panel asks on until somebody answers. */
  onSilence(): void;
}

export interface ConnectionTiming {
  /** ms between two hellos while nobody answers. */
  readonly helloEvery: number;
  /** ms without an answer until silence is reported. */
  readonly silentAfter: number;
}

export interface Connection {
  send(command: Command): void;
  close(): void;
}

const usualTiming: ConnectionTiming = { helloEvery: 500, silentAfter: 4000 };

/**
 * The line to the headless page of the same browser tab. Says hello until somebody answers, since a BroadcastChannel
 * keeps nothing for pages that are still loading; and again when a command goes unanswered.
 */
export const connect = (
  tab: string,
  listener: ConnectionListener,
  { helloEvery, silentAfter }: ConnectionTiming = usualTiming,
): Connection => {
  const channel = new BroadcastChannel(channelName(tab));
  let patience: ReturnType<typeof setTimeout> | undefined;
  let asking: ReturnType<typeof setInterval> | undefined;

  const post = (sent: Command): void => channel.postMessage(sent);
  const ask = (): void => {
    asking ??= setInterval(() => post({ do: 'hello' }), helloEvery);
  };
  const loseTouch = (): void => {
    ask();
    listener.onSilence();
  };
  const send = (sent: Command): void => {
    patience ??= setTimeout(loseTouch, silentAfter);
    post(sent);
  };
  const rest = (): void => {
    clearTimeout(patience);
    clearInterval(asking);
    patience = undefined;
    asking = undefined;
  };

  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const parsed = report.safeParse(data);
    if (parsed.success) {
      rest();
      listener.onReport(parsed.data);
    } else if (!command.safeParse(data).success) {
      listener.onFault(firstFault(parsed.error));
    }
  };
  ask();
  send({ do: 'hello' });
  return {
    send,
    close() {
      rest();
      channel.close();
    },
  };
};
