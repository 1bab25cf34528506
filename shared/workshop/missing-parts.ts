import type { ItemId } from '../board/item.ts';
import { withChanges } from '../board/key-index.ts';
import type { BoardPlan } from '../board/plan.ts';
import { recognise } from '../board/recognise.ts';
import { type BoardSnapshot, itemsById, itemsByKey } from '../board/snapshot.ts';
import { LAYER } from './drawing.ts';

/** How many parts of a template are not on the board. Supplies are there to be taken, so none of them is missed. */
export const missingParts = (template: BoardPlan, snapshot: BoardSnapshot, frame: ItemId | null): number => {
  const found = frame === null ? undefined : itemsById(snapshot).get(frame);
  const root = template.items.find((item) => item.kind === 'frame');
  if (!found || !root) return 0;
  const lasting = template.items.filter((item) => item.layer !== LAYER.supply);
  const living = itemsByKey(snapshot);
  if (lasting.every(({ key }) => living.has(key))) return 0;
  const known = withChanges(snapshot.keys, recognise(template, root.key, found, snapshot));
  const all = itemsByKey({ ...snapshot, keys: known });
  return lasting.filter(({ key }) => !all.has(key)).length;
};
