import type { AnswerOf, CallMessage, CommandName, HostMessage, PayloadOf } from './protocol.ts';

type Arguments<P> = undefined extends P ? [payload?: P] : [payload: P];
/** Takes what the board sends with the event it is registered for. */
export type EventListener = (payload: never) => void;

/** The client's only way to the board: commands by name, and events. The seam Miro's own SDK is built on. */
export interface Commander {
  exec<K extends CommandName>(name: K, ...payload: Arguments<PayloadOf<K>>): Promise<Awaited<AnswerOf<K>>>;
  /** Called for each event of that name, after `UI_REGISTER_EVENT`. */
  listen(event: string, listener: EventListener): void;
  unlisten(event: string, listener: EventListener): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Calls over a message port. What is sent before the board listens waits in the port. */
export class PortCommander implements Commander {
  private readonly port: MessagePort;
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Map<string, Set<EventListener>>();
  private calls = 0;

  constructor(port: MessagePort) {
    this.port = port;
    port.onmessage = ({ data }: MessageEvent<HostMessage>) => this.receive(data);
  }

  exec<K extends CommandName>(name: K, ...[payload]: Arguments<PayloadOf<K>>): Promise<Awaited<AnswerOf<K>>> {
    this.calls += 1;
    const call: CallMessage = { kind: 'call', id: this.calls, name, payload };
    return new Promise((resolve, reject) => {
      this.port.postMessage(call);
      // The command table is typed by the same protocol: what comes back for this id is the answer to this command.
      this.waiting.set(call.id, { resolve: resolve as Waiting['resolve'], reject });
    });
  }

  listen(event: string, listener: EventListener): void {
    const listeners = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, listeners.add(listener));
  }

  unlisten(event: string, listener: EventListener): void {
    this.listeners.get(event)?.delete(listener);
  }

  private receive(message: HostMessage): void {
    if (message.kind === 'event') {
      for (const listener of [...(this.listeners.get(message.event) ?? [])])
        listener(message.payload as never);
      return;
    }
    const waiting = this.waiting.get(message.id);
    this.waiting.delete(message.id);
    if (message.kind === 'answer') waiting?.resolve(message.value);
    else waiting?.reject(new Error(message.message));
  }
}
