import type { Actor } from './engine.ts';
import { says } from './errors.ts';

/** Items people are editing right now: while one person does, the calls of other people's apps are refused. */
export class Locks {
  private readonly holders = new Map<string, string>();

  /** Answers a function that lets the item go. */
  hold(id: string, who: string): () => void {
    this.holders.set(id, who);
    return () => {
      if (this.holders.get(id) === who) this.holders.delete(id);
    };
  }

  check(actor: Actor, id: string): void {
    const holder = this.holders.get(id);
    if (actor.by === 'app' && holder !== undefined && holder !== actor.who.id)
      throw new Error(says.lockedByOther(id));
  }
}
