import type {
  AppCard,
  Card,
  Connector,
  Embed,
  Frame,
  Group,
  Image,
  Item,
  Preview,
  Shape,
  StickyNote,
  Tag,
  Text,
  Unsupported,
} from '@mirohq/websdk-types';
import type {
  AppCardData,
  CardData,
  ConnectorData,
  EmbedData,
  FrameData,
  GroupData,
  ImageData,
  PreviewData,
  ShapeData,
  StickyNoteData,
  TagData,
  TextData,
  UnsupportedData,
} from '../../engine/engine.ts';
import { nominal } from '../nominal.ts';
import type { WireItem } from '../protocol.ts';
import { BaseItem, Entity, MetadataItem } from './base-item.ts';
import { FrameItem } from './frame.ts';
import { GroupItem } from './group.ts';
import { ImageItem } from './image.ts';
import type { Sdk } from './sdk.ts';

/** The data of an item becomes own properties of an object that has the methods. */
const filled = <I extends object, D extends object>(item: I, data: D): I & D => Object.assign(item, data);

interface DataByType {
  app_card: AppCardData;
  card: CardData;
  connector: ConnectorData;
  embed: EmbedData;
  frame: FrameData;
  group: GroupData;
  image: ImageData;
  preview: PreviewData;
  shape: ShapeData;
  sticky_note: StickyNoteData;
  tag: TagData;
  text: TextData;
}

type Makers = { readonly [K in keyof DataByType]: (sdk: Sdk, data: DataByType[K]) => Item };

/** The compiler proves of every kind that data and methods together are all that Miro's class has. */
const makers: Makers = {
  app_card: (sdk, data) => nominal<AppCard>(filled(new BaseItem(sdk), data)),
  card: (sdk, data) => nominal<Card>(filled(new BaseItem(sdk), data)),
  connector: (sdk, data) => nominal<Connector>(filled(new MetadataItem(sdk), data)),
  embed: (sdk, data) => nominal<Embed>(filled(new BaseItem(sdk), data)),
  frame: (sdk, data) => nominal<Frame>(filled(new FrameItem(sdk), data)),
  group: (sdk, data) => nominal<Group>(filled(new GroupItem(sdk), data)),
  image: (sdk, data) => nominal<Image>(filled(new ImageItem(sdk), data)),
  preview: (sdk, data) => nominal<Preview>(filled(new BaseItem(sdk), data)),
  shape: (sdk, data) => nominal<Shape>(filled(new BaseItem(sdk), data)),
  sticky_note: (sdk, data) => nominal<StickyNote>(filled(new BaseItem(sdk), data)),
  tag: (sdk, data) => nominal<Tag>(filled(new Entity(sdk), data)),
  text: (sdk, data) => nominal<Text>(filled(new BaseItem(sdk), data)),
};

const make = <K extends keyof DataByType>(sdk: Sdk, data: DataByType[K], type: K): Item =>
  makers[type](sdk, data);

/** The type of `Unsupported` is any string, so the compiler needs a word to tell it from the others. */
const isUnsupported = (data: WireItem): data is UnsupportedData => !Object.hasOwn(makers, data.type);

/** Plain data from the board to an item as apps know it. */
export const toItem = (sdk: Sdk, data: WireItem): Item =>
  isUnsupported(data) ? nominal<Unsupported>(filled(new BaseItem(sdk), data)) : make(sdk, data, data.type);
