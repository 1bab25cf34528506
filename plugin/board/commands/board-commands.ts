import * as z from 'zod/mini';
import { type Command, type Context, nothing, reads, writes } from './command.ts';
import { nearestFree } from './find-empty-space.ts';
import { itemOf } from './widgets.ts';

const iso = (ms: number): string => new Date(ms).toISOString();

/** dp kept free around the place, unless the app says otherwise. */
const OFFSET = 100;

export const findEmptySpace: Command<'FIND_EMPTY_SPACE'> = reads(
  z.object({
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
    offset: z.optional(z.number()),
  }),
  ({ engine }, { offset = OFFSET, ...asked }) => {
    const roots = engine.items().filter((item) => item.parentId === null && item.type !== 'connector');
    return nearestFree(
      asked,
      roots.flatMap((item) => engine.boundsOf(item.id) ?? []),
      offset,
    );
  },
);

export const boardInfo: Command<'GET_BOARD_INFO'> = reads(nothing, ({ engine, session }) => {
  const times = engine
    .items()
    .flatMap((item) => [item.createdAt, item.modifiedAt])
    .sort();
  const now = iso(session.now());
  const [createdAt = now] = times;
  const updatedAt = times.at(-1) ?? now;
  return { id: engine.boardId, locale: 'en', createdAt, updatedAt };
});

export const userInfo: Command<'GET_USER_INFO'> = reads(nothing, ({ session: { user } }) => ({
  id: user.id,
  name: user.name,
  email: `${user.id}@example.com`,
}));

export const onlineUsers: Command<'GET_ONLINE_USERS'> = reads(nothing, ({ session }) => [
  ...session.presence.online(),
]);

/** Neither timer nor voting is on the local board. */
export const canUse: Command<'CHECK_FEATURE_ENTITLEMENT'> = reads(
  z.object({ feature: z.enum(['timer', 'voting']) }),
  () => false,
);

export const broadcast: Command<'SEND_REALTIME_BROADCAST_EVENT'> = reads(
  z.object({ event: z.string(), payload: z.optional(z.json()) }),
  ({ session }, { event, payload }) => session.presence.broadcast(event, payload),
);

const linkedItem = (context: Context, id: string): string | undefined => {
  const item = itemOf(context, id);
  const link = 'linkedTo' in item ? item.linkedTo : undefined;
  const target = link?.match(/[?&]moveToWidget=(\d+)/)?.[1];
  return target !== undefined && context.engine.get(target) !== undefined ? target : undefined;
};

/** True when the link leads to an item of this board, which is then shown. */
export const goToLink: Command<'WIDGET_GO_TO_LINK'> = reads(
  z.object({ id: z.string() }),
  async (context, { id }) => {
    const bounds = context.engine.boundsOf(linkedItem(context, id) ?? '');
    if (bounds === undefined) return false;
    await context.session.viewport.set(bounds, 0);
    return true;
  },
);

export const undo: Command<'HISTORY_UNDO'> = writes(nothing, ({ engine, session }) => {
  engine.undo(session.user);
});

export const redo: Command<'HISTORY_REDO'> = writes(nothing, ({ engine, session }) => {
  engine.redo(session.user);
});

export const canUndo: Command<'HISTORY_CAN_UNDO'> = reads(nothing, ({ engine, session }) =>
  engine.canUndo(session.user),
);

export const canRedo: Command<'HISTORY_CAN_REDO'> = reads(nothing, ({ engine, session }) =>
  engine.canRedo(session.user),
);
