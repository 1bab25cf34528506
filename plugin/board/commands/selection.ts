import * as z from 'zod/mini';
import type { WireItem } from '../sdk/protocol.ts';
import { type Command, type Context, nothing, reads } from './command.ts';
import { filter, selectItems } from './select-items.ts';

const wanted = z.object({ filter });

export const selected = ({ engine, session }: Pick<Context, 'engine' | 'session'>): readonly WireItem[] =>
  session.selection.get().flatMap((id) => engine.get(id) ?? []);

const chosen = ({ engine, session }: Context, by: z.infer<typeof wanted>): readonly WireItem[] =>
  selectItems(engine, by.filter, session.preset.missingIdsThrow).filter((item) => item.type !== 'tag');

export const getSelection: Command<'GET_SELECTION'> = reads(nothing, selected);

export const select: Command<'SELECT_WIDGETS'> = reads(wanted, (context, payload) => {
  context.session.selection.set(chosen(context, payload).map((item) => item.id));
  return selected(context);
});

export const deselect: Command<'DESELECT_WIDGETS'> = reads(wanted, (context, payload) => {
  const { selection } = context.session;
  const items = chosen(context, payload).filter((item) => selection.get().includes(item.id));
  const gone = new Set(items.map((item) => item.id));
  selection.set(selection.get().filter((id) => !gone.has(id)));
  return items;
});
