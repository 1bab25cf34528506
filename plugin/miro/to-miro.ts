import { centreOf } from '../../shared/board/geometry.ts';
import type { ItemChange, ItemStyle, NewItem } from '../../shared/board/item.ts';

type Props = Record<string, unknown>;

/** Our names of style properties and Miro's. */
const NAMES = {
  fill: 'fillColor',
  fillOpacity: 'fillOpacity',
  color: 'color',
  fontSize: 'fontSize',
  fontFamily: 'fontFamily',
  align: 'textAlign',
  valign: 'textAlignVertical',
  borderColor: 'borderColor',
  borderWidth: 'borderWidth',
  borderStyle: 'borderStyle',
  borderOpacity: 'borderOpacity',
} as const satisfies Record<keyof ItemStyle, string>;

const FONT = ['color', 'fontSize', 'fontFamily', 'align'] as const;
const BORDER = ['borderColor', 'borderWidth', 'borderStyle', 'borderOpacity'] as const;

/** What each kind understands: Miro refuses a style property it does not know. */
const UNDERSTOOD: Readonly<Record<NewItem['kind'], readonly (keyof ItemStyle)[]>> = {
  frame: ['fill'],
  sticky_note: ['fill', 'align', 'valign'],
  text: ['fill', 'fillOpacity', ...FONT],
  shape: ['fill', 'fillOpacity', 'valign', ...FONT, ...BORDER],
};

/** Miro's style object for an item of this kind, with nothing in it that the kind does not understand. */
const toMiroStyle = (kind: NewItem['kind'], style: ItemStyle): Props => {
  const written: Props = {};
  for (const name of UNDERSTOOD[kind]) {
    if (style[name] !== undefined) written[NAMES[name]] = style[name];
  }
  return written;
};

/** A sticky note and a text take their width only: the height follows, and Miro refuses both. */
const toMiroSize = (kind: NewItem['kind'], { width, height }: NewItem['box']): Props =>
  kind === 'sticky_note' || kind === 'text' ? { width } : { width, height };

const toMiroText = (kind: NewItem['kind'], text: string): Props =>
  kind === 'frame' ? { title: text } : { content: text };

/** Properties for `createFrame`, `createShape` and so on. */
export const toMiroProps = (item: NewItem): Props => ({
  ...centreOf(item.box),
  ...toMiroSize(item.kind, item.box),
  ...toMiroText(item.kind, item.text),
  ...(item.shape !== null && { shape: item.shape }),
  style: toMiroStyle(item.kind, item.style),
});

const isWritable = (type: string): type is NewItem['kind'] => Object.hasOwn(UNDERSTOOD, type);

/** An item of the SDK: whatever is set on it is written by its next `sync()`. */
export interface LiveItem {
  readonly type: string;
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  style?: object;
}

/**
 * Sets a change on an item of the SDK. Places are set by how far the item moves, so that it does not matter from where
 * Miro counts them. Only what differs is set: a sticky note whose two sizes are set is refused.
 */
export const applyChange = (
  live: LiveItem,
  change: ItemChange,
  now: { readonly box: NewItem['box'] },
): void => {
  if (change.box) {
    const [from, to] = [centreOf(now.box), centreOf(change.box)];
    live.x = (live.x ?? 0) + to.x - from.x;
    live.y = (live.y ?? 0) + to.y - from.y;
    const resized = change.box.width !== now.box.width || change.box.height !== now.box.height;
    if (resized && isWritable(live.type)) Object.assign(live, toMiroSize(live.type, change.box));
  }
  if (!isWritable(live.type)) return;
  if (change.text !== undefined) Object.assign(live, toMiroText(live.type, change.text));
  if (change.style) live.style = { ...live.style, ...toMiroStyle(live.type, change.style) };
};
