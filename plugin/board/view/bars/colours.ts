import type { ItemData } from '../../engine/engine.ts';
import { paperOf, STICKY_COLOURS, type StickyColour } from '../items/sticky-colours.ts';
import { isA } from '../scene/kinds.ts';

type ColourName = StickyColour | 'white';

/** A colour to choose: its name for people, what is written, what is shown. */
export interface ColourChoice {
  readonly name: ColourName;
  readonly value: string;
  readonly shown: string;
}

const stickyChoices: readonly ColourChoice[] = STICKY_COLOURS.map((name) => ({
  name,
  value: name,
  shown: paperOf(name).fill,
}));

const hexChoices: readonly ColourChoice[] = [
  { name: 'white', value: '#ffffff', shown: '#ffffff' },
  { name: 'gray', value: '#e6e7ee', shown: '#e6e7ee' },
  { name: 'black', value: '#1a1a1a', shown: '#1a1a1a' },
  { name: 'light_yellow', value: '#fff1b8', shown: '#fff1b8' },
  { name: 'orange', value: '#f08a1d', shown: '#f08a1d' },
  { name: 'red', value: '#e5484d', shown: '#e5484d' },
  { name: 'pink', value: '#e26ba8', shown: '#e26ba8' },
  { name: 'violet', value: '#7a4fe0', shown: '#7a4fe0' },
  { name: 'blue', value: '#2f6fed', shown: '#2f6fed' },
  { name: 'light_blue', value: '#d7e6ff', shown: '#d7e6ff' },
  { name: 'green', value: '#12a672', shown: '#12a672' },
  { name: 'light_green', value: '#d4f3e2', shown: '#d4f3e2' },
];

/** Notes have Miro's 16 names, everything else any colour. */
export const choicesFor = (items: readonly ItemData[]): readonly ColourChoice[] =>
  items.length > 0 && items.every((item) => isA(item, 'sticky_note')) ? stickyChoices : hexChoices;

/** What to write so that an item gets this colour; null where the kind has no such colour. */
export const colourChange = (item: ItemData, value: string): Readonly<Record<string, unknown>> | null => {
  const isHex = value.startsWith('#');
  if (isA(item, 'sticky_note')) return isHex ? null : { style: { fillColor: value } };
  if (!isHex) return null;
  if (isA(item, 'shape')) return { style: { fillColor: value, fillOpacity: 1 } };
  if (isA(item, 'frame')) return { style: { fillColor: value } };
  if (isA(item, 'text')) return { style: { color: value } };
  if (isA(item, 'connector')) return { style: { strokeColor: value } };
  return isA(item, 'card') ? { style: { cardTheme: value } } : null;
};

/** The colour an item shows now; null where it has none to choose. */
export const colourOf = (item: ItemData): string | null => {
  if (isA(item, 'sticky_note')) return paperOf(item.style.fillColor).fill;
  if (isA(item, 'shape') || isA(item, 'frame')) return item.style.fillColor;
  if (isA(item, 'text')) return item.style.color;
  if (isA(item, 'connector')) return item.style.strokeColor ?? '#000000';
  return isA(item, 'card') ? (item.style.cardTheme ?? '#2d9bf0') : null;
};
