import { CONNECT } from './protocol.ts';

/**
 * Hands one end of a new channel to the board page this page is shown in, and answers the other. `script` is the
 * address this code was loaded from: the board serves it, and only a page of the board's origin is told.
 */
export const connectToBoard = (script: string, parent: Window): MessagePort => {
  const { port1, port2 } = new MessageChannel();
  parent.postMessage({ kind: CONNECT }, new URL(script).origin, [port2]);
  return port1;
};
