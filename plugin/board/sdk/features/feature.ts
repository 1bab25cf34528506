import type { Commander } from '../commander.ts';
import type { EventManager } from '../event-manager.ts';
import type { Sdk } from '../items/sdk.ts';

/** What the parts of `miro.board` are made from. */
export interface Feature {
  readonly exec: Commander['exec'];
  readonly events: EventManager;
  readonly sdk: Sdk;
}

/** The public part of one of Miro's feature classes. */
export type Public<T> = Pick<T, keyof T>;
