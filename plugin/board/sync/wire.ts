import * as z from 'zod/mini';

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** What two tabs at the same board say to each other. Parsed on arrival: another tab may run another version. */
const wireMessage = z.discriminatedUnion('kind', [
  /** A Yjs state vector: whoever hears it sends what is missing from it, and says hello back when asked to. */
  z.object({ kind: z.literal('hello'), vector: bytes, askBack: z.boolean() }),
  /** A Yjs update. Applying one twice changes nothing. */
  z.object({ kind: z.literal('update'), update: bytes }),
  /** An update of y-protocols/awareness. */
  z.object({ kind: z.literal('awareness'), update: bytes }),
  /** `miro.board.events.broadcast` of an app. */
  z.object({ kind: z.literal('event'), event: z.string(), payload: z.unknown() }),
]);

export type WireMessage = z.infer<typeof wireMessage>;

type WireListener = (message: WireMessage) => void;

/** To all other tabs of one board. */
export interface Wire {
  send(message: WireMessage): void;
  listen(listener: WireListener): () => void;
  close(): void;
}

/** A BroadcastChannel of this board's name; in a browser and in Node. What is no wire message is passed over. */
export const openWire = (board: string): Wire => {
  const channel = new BroadcastChannel(`mesh-local-board/${board}`);
  const listeners = new Set<WireListener>();
  channel.onmessage = (event) => {
    const parsed = wireMessage.safeParse(event.data);
    if (!parsed.success) return;
    for (const listener of listeners) listener(parsed.data);
  };
  return {
    send: (message) => channel.postMessage(message),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => channel.close(),
  };
};
