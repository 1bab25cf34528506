import type { Group, Item, StableClient } from '@mirohq/websdk-types';
import type { Feature } from './feature.ts';

type Creates = Pick<StableClient, Extract<keyof StableClient, `create${string}` | 'group'>>;
type OfType<K extends Item['type']> = Extract<Item, { type: K }>;

const isType = <K extends Item['type']>(item: Item, type: K): item is OfType<K> => item.type === type;

/** Makes an item on the board and answers it with its methods. */
export const creator =
  <K extends Item['type']>({ exec, sdk }: Feature, type: K) =>
  async (props: object = {}): Promise<OfType<K>> => {
    const item = sdk.toItem(await exec('WIDGET_CREATE', { type, props: { ...props } }));
    if (isType(item, type)) return item;
    throw new Error(`An item of type ${item.type} came from the board instead of a ${type}.`);
  };

const grouper =
  ({ exec, sdk }: Feature) =>
  async (ids: readonly string[]): Promise<Group> => {
    const item = sdk.toItem(await exec('WIDGET_CREATE', { type: 'group', props: {}, items: ids }));
    if (isType(item, 'group')) return item;
    throw new Error(`An item of type ${item.type} came from the board instead of a group.`);
  };

/** The calls of `miro.board` that make items. */
export const create = (feature: Feature): Creates => ({
  createAppCard: creator(feature, 'app_card'),
  createCard: creator(feature, 'card'),
  createConnector: creator(feature, 'connector'),
  createEmbed: creator(feature, 'embed'),
  createFrame: creator(feature, 'frame'),
  createImage: creator(feature, 'image'),
  createPreview: creator(feature, 'preview'),
  createShape: creator(feature, 'shape'),
  createStickyNote: creator(feature, 'sticky_note'),
  createTag: creator(feature, 'tag'),
  createText: creator(feature, 'text'),
  createGroup: ({ itemsIds = [] }) => grouper(feature)(itemsIds),
  group: ({ items }) => grouper(feature)(items.map((item) => item.id)),
});
