import { type Command, channelName, command, type Report, report } from '../../shared/messages.ts';
import { firstFault } from './fault.ts';

/** What the connection tells its owner. */
export interface ConnectionListener {
  onReport(report: Report): void;
  /** Something arrived that is neither a report nor a command; `fault` names the first thing wrong with it. */
  onFault(fault: string): void;
  /** Nobody has answered for `silentAfter` ms. Asking goes on. */
  onSilence(): void;
}

export interface ConnectionTiming {
  /** ms between two hellos until the first answer. */
  readonly helloEvery: number;
  /** ms without any answer until silence is reported. */
  readonly silentAfter: number;
}

export interface Connection {
  send(command: Command): void;
  close(): void;
}

const usualTiming: ConnectionTiming = { helloEvery: 500, silentAfter: 4000 };

/**
 * The line to the headless page of the same browser tab. Says hello until somebody answers: a BroadcastChannel keeps
 * nothing for pages that are still loading.
 */
export const connect = (
  tab: string,
  listener: ConnectionListener,
  { helloEvery, silentAfter }: ConnectionTiming = usualTiming,
): Connection => {
  const channel = new BroadcastChannel(channelName(tab));
  const send = (sent: Command): void => channel.postMessage(sent);
  const hello = setInterval(() => send({ do: 'hello' }), helloEvery);
  const silence = setTimeout(() => listener.onSilence(), silentAfter);
  const stopAsking = (): void => {
    clearInterval(hello);
    clearTimeout(silence);
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const parsed = report.safeParse(data);
    if (parsed.success) {
      stopAsking();
      listener.onReport(parsed.data);
    } else if (!command.safeParse(data).success) {
      listener.onFault(firstFault(parsed.error));
    }
  };
  send({ do: 'hello' });
  return {
    send,
    close() {
      stopAsking();
      channel.close();
    },
  };
};
