import * as z from 'zod/mini';
import type { BoardSession } from '../engine/session.ts';
import type { CommandName } from '../sdk/protocol.ts';
import type { Budget } from './budget.ts';
import type { Subscriptions } from './command.ts';
import { priceOf } from './prices.ts';
import { commands } from './table.ts';

/** A call as it comes through the port: foreign data. */
export const callMessage = z.object({
  kind: z.literal('call'),
  id: z.number(),
  name: z.string(),
  payload: z.optional(z.unknown()),
});

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

const noPermission = (feature: string): Error =>
  new Error(`The current user doesn't have enough permissions to access the feature ${feature}.`);

/** Answers one call of an app: price, permission, then the command itself. */
export const answerCall = (
  session: BoardSession,
  budget: Budget,
  subscriptions: Subscriptions,
  { name, payload }: { readonly name: string; readonly payload?: unknown },
): unknown => {
  if (!isCommand(name)) throw new Error(`${name} is not on the local board yet.`);
  const command = commands[name];
  budget.spend(priceOf(name, payload, session));
  if (command.writes && !session.user.mayWrite) throw noPermission(name);
  const actor = { who: session.user, by: 'app' } as const;
  return command.run({ session, engine: session.engine, actor, subscriptions }, payload);
};
