import * as z from 'zod/mini';
import type { WireItem } from '../sdk/protocol.ts';
import { type Command, type Context, nothing, reads } from './command.ts';
import { filter, selectItems } from './select-items.ts';

const wanted = z.object({ filter });

/** A group is selected when all its items are. */
export const selected = ({ engine, session }: Pick<Context, 'engine' | 'session'>): readonly WireItem[] => {
  const ids = new Set(session.selection.get());
  const whole = engine.groups().filter(({ itemsIds }) => itemsIds.every((one) => ids.has(one)));
  return [...[...ids].flatMap((id) => engine.get(id) ?? []), ...whole];
};

const chosen = ({ engine, session }: Context, by: z.infer<typeof wanted>): readonly WireItem[] =>
  selectItems(engine, by.filter, session.preset.missingIdsThrow).filter((item) => item.type !== 'tag');

export const getSelection: Command<'GET_SELECTION'> = reads(nothing, selected);

/** The items of a group stand for it in the selection. */
const idsIn = (item: WireItem): readonly string[] => ('itemsIds' in item ? item.itemsIds : [item.id]);

export const select: Command<'SELECT_WIDGETS'> = reads(wanted, (context, payload) => {
  const items = chosen(context, payload);
  context.session.selection.set([...new Set(items.flatMap(idsIn))]);
  return items;
});

export const deselect: Command<'DESELECT_WIDGETS'> = reads(wanted, (context, payload) => {
  const { selection } = context.session;
  const was = new Set(selected(context).map((item) => item.id));
  const items = chosen(context, payload).filter((item) => was.has(item.id));
  const gone = new Set(items.flatMap(idsIn));
  selection.set(selection.get().filter((id) => !gone.has(id)));
  return items;
});
