import * as z from 'zod/mini';
import { says } from '../engine/errors.ts';
import type { WireItem } from '../sdk/protocol.ts';
import { type Command, type Context, reads, writes } from './command.ts';
import { filter, selectItems } from './select-items.ts';
import { createdByApp, writtenByApp } from './written-by-app.ts';

const id = z.object({ id: z.string() });
const props = z.record(z.string(), z.unknown());

/** Types an app may make; drawings, emoji and the rest are made by people only. */
const CREATABLE: ReadonlySet<string> = new Set([
  'app_card',
  'card',
  'connector',
  'embed',
  'frame',
  'group',
  'image',
  'preview',
  'shape',
  'sticky_note',
  'tag',
  'text',
]);

export const itemOf = ({ engine }: Context, wanted: string): WireItem => {
  const item = engine.get(wanted);
  if (item === undefined) throw new Error(says.cannotFind(wanted));
  return item;
};

export const create: Command<'WIDGET_CREATE'> = writes(
  z.object({ type: z.string(), props, items: z.optional(z.array(z.string())) }),
  (context, { type, props: given, items = [] }) => {
    const { engine, actor, session } = context;
    if (!CREATABLE.has(type)) throw new Error(`Items of type ${type} are not on the local board yet.`);
    if (type === 'group')
      return itemOf(
        context,
        engine.act(actor, (edit) => edit.group(items)),
      );
    const written = createdByApp(type, given, session.preset);
    return engine.act(actor, (edit) => edit.create(type, written));
  },
);

const memberIds = (item: WireItem): readonly string[] => ('itemsIds' in item ? item.itemsIds : []);

export const update: Command<'WIDGET_UPDATE'> = writes(
  z.union([
    z.object({ id: z.string(), props }),
    z.object({ frame: z.string(), add: z.string() }),
    z.object({ frame: z.string(), remove: z.string() }),
  ]),
  (context, payload) => {
    const { engine, actor, session } = context;
    if ('id' in payload) {
      const written = writtenByApp(itemOf(context, payload.id).type, payload.props, session.preset);
      engine.act(actor, (edit) => edit.update(payload.id, written));
      return [itemOf(context, payload.id)];
    }
    const wholeBox = session.preset.wholeBoxInside;
    engine.act(actor, (edit) => {
      if ('add' in payload) edit.addToFrame(payload.frame, [payload.add], { wholeBox });
      else edit.removeFromFrame(payload.frame, [payload.remove]);
    });
    const item = itemOf(context, 'add' in payload ? payload.add : payload.remove);
    return [itemOf(context, payload.frame), item, ...memberIds(item).map((one) => itemOf(context, one))];
  },
);

export const remove: Command<'WIDGET_REMOVE'> = writes(id, (context, payload) => {
  const { engine, actor, session } = context;
  itemOf(context, payload.id);
  engine.act(actor, (edit) =>
    edit.remove([payload.id], { keepChildren: !session.preset.frameRemovesChildren }),
  );
});

const connectorsOf = (context: Context, item: WireItem): readonly WireItem[] =>
  ('connectorIds' in item ? (item.connectorIds ?? []) : []).map((one) => itemOf(context, one));

export const get: Command<'WIDGET_GET'> = reads(
  z.union([id, z.object({ connectorsOf: z.string() }), z.object({ filter })]),
  (context, payload) => {
    const { engine, session } = context;
    if ('id' in payload) return selectItems(engine, payload, true);
    if ('connectorsOf' in payload) return connectorsOf(context, itemOf(context, payload.connectorsOf));
    return selectItems(engine, payload.filter, session.preset.missingIdsThrow);
  },
);

export const frameChildren: Command<'FRAME_GET_CHILDREN'> = reads(id, (context, payload) => {
  itemOf(context, payload.id);
  return context.engine.childrenOf(payload.id);
});

export const groupItems: Command<'GROUP_GET_ITEMS'> = reads(id, (context, payload) =>
  memberIds(itemOf(context, payload.id)).map((one) => itemOf(context, one)),
);

export const ungroup: Command<'GROUP_UNGROUP'> = writes(id, (context, payload) => {
  const ids = memberIds(itemOf(context, payload.id));
  context.engine.act(context.actor, (edit) => edit.ungroup(payload.id));
  return ids.map((one) => itemOf(context, one));
});
