import * as z from 'zod/mini';
import type { Actor, BoardEngine } from '../engine/engine.ts';
import type { BoardSession } from '../engine/session.ts';
import type { AnswerOf, CommandName, PayloadOf } from '../sdk/protocol.ts';

/** The part of an app's connection that commands reach. */
export interface Subscriptions {
  add(event: string): void;
  delete(event: string): void;
}

/** Who asks, and of which board. */
export interface Context {
  readonly session: BoardSession;
  readonly engine: BoardEngine;
  /** The user, by means of the app. */
  readonly actor: Actor;
  readonly subscriptions: Subscriptions;
}

/** How one command is answered. `writes`: viewers are refused. */
export interface Command<K extends CommandName> {
  readonly writes: boolean;
  /** Parses what the app sent, then answers; throws with Miro's own text. */
  run(context: Context, payload: unknown): AnswerOf<K> | Promise<AnswerOf<K>>;
}

export type CommandTable = { readonly [K in CommandName]: Command<K> };

type Work<K extends CommandName> = (
  context: Context,
  payload: PayloadOf<K>,
) => AnswerOf<K> | Promise<AnswerOf<K>>;

const answered = <K extends CommandName>(
  payload: z.ZodMiniType<PayloadOf<K>>,
  work: Work<K>,
  writes: boolean,
): Command<K> => ({
  writes,
  run: (context, given) => {
    const parsed = payload.safeParse(given);
    if (parsed.success) return work(context, parsed.data);
    throw new Error(`An unknown error occurred: ${z.prettifyError(parsed.error)}.`);
  },
});

/** A command that only looks. */
export const reads = <K extends CommandName>(
  payload: z.ZodMiniType<PayloadOf<K>>,
  work: Work<K>,
): Command<K> => answered(payload, work, false);

/** A command that changes the board. */
export const writes = <K extends CommandName>(
  payload: z.ZodMiniType<PayloadOf<K>>,
  work: Work<K>,
): Command<K> => answered(payload, work, true);

/** A command the local board does not know yet; `what` is the call as a developer wrote it. */
export const refused = <K extends CommandName>(what: string): Command<K> => ({
  writes: false,
  run: () => {
    throw new Error(`${what} is not on the local board yet.`);
  },
});

/** For commands without a payload. */
export const nothing = z.undefined();
