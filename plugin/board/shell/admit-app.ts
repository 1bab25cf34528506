import type { AppConnection } from '../commands/connect-app.ts';
import { CONNECT } from '../sdk/protocol.ts';

/**
 * Waits for the page in an iframe this board made itself to ask for its port, and connects it. Nobody else is
 * answered: neither another window nor another origin. A page that reloads asks again. Answers a function that
 * ends it.
 */
export const admitApp = (
  frame: HTMLIFrameElement,
  url: string,
  connect: (port: MessagePort) => AppConnection,
): (() => void) => {
  const { origin } = new URL(url);
  let connection: AppConnection | null = null;

  const listener = ({ source, origin: sender, data, ports: [port] }: MessageEvent<unknown>): void => {
    if (source !== frame.contentWindow || sender !== origin || !port || Object(data).kind !== CONNECT) return;
    connection?.close();
    connection = connect(port);
  };

  window.addEventListener('message', listener);
  return () => {
    window.removeEventListener('message', listener);
    connection?.close();
  };
};
