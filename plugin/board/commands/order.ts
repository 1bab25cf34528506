import * as z from 'zod/mini';
import { type Command, reads, writes } from './command.ts';

const ids = z.object({ ids: z.array(z.string()) });
const beside = z.object({ ids: z.array(z.string()), target: z.string() });

export const bringToFront: Command<'BRING_TO_FRONT'> = writes(ids, ({ engine, actor }, payload) =>
  engine.act(actor, (edit) => edit.bringToFront(payload.ids)),
);

export const sendToBack: Command<'SEND_TO_BACK'> = writes(ids, ({ engine, actor }, payload) =>
  engine.act(actor, (edit) => edit.sendToBack(payload.ids)),
);

export const bringInFrontOf: Command<'BRING_IN_FRONT_OF'> = writes(beside, ({ engine, actor }, payload) =>
  engine.act(actor, (edit) => edit.placeBeside(payload.ids, payload.target, 'front')),
);

export const sendBehindOf: Command<'SEND_BEHIND_OF'> = writes(beside, ({ engine, actor }, payload) =>
  engine.act(actor, (edit) => edit.placeBeside(payload.ids, payload.target, 'behind')),
);

/** 0 is the rearmost. */
export const layerIndex: Command<'GET_LAYER_INDEX'> = reads(
  z.object({ id: z.string() }),
  ({ engine }, { id }) => engine.items().findIndex((item) => item.id === id),
);
