import type { StorageValue } from '@mirohq/websdk-types';
import type { Commander, EventListener } from './commander.ts';

type Handler = (...args: never[]) => void;

/** Handlers of an app, by event. The board is asked for an event with the first handler and let off with the last. */
export class EventManager {
  private readonly commander: Commander;
  private readonly handlers = new Map<string, { handler: Handler; listener: EventListener }[]>();

  constructor(commander: Commander) {
    this.commander = commander;
  }

  /** Answers what the board says to the registration: the value now, for a storage event. */
  subscribe(event: string, handler: Handler, listener: EventListener): Promise<StorageValue | undefined> {
    const known = this.handlers.get(event) ?? [];
    this.handlers.set(event, [...known, { handler, listener }]);
    this.commander.listen(event, listener);
    return this.commander.exec('UI_REGISTER_EVENT', { event });
  }

  async unsubscribe(event: string, handler: Handler): Promise<void> {
    const known = this.handlers.get(event) ?? [];
    for (const entry of known) if (entry.handler === handler) this.commander.unlisten(event, entry.listener);
    const left = known.filter((entry) => entry.handler !== handler);
    this.handlers.set(event, left);
    if (left.length === 0 && known.length > 0) await this.commander.exec('UI_UNREGISTER_EVENT', { event });
  }
}
