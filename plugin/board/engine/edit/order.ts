import { says } from '../errors.ts';
import type { ItemRecord } from '../record.ts';
import { amend, type Draft, found } from './draft.ts';

/** The items back to front; frames have no order of their own. */
const ordered = (draft: Draft, ids: readonly string[], command: string): readonly ItemRecord[] => {
  const records = ids.map((id) => found(draft, id));
  if (records.some((record) => record.type === 'frame')) throw new Error(says.framesHaveNoOrder(command));
  return records.sort((a, b) => a.z - b.z);
};

export const bringToFront = (draft: Draft, ids: readonly string[]): void => {
  const records = ordered(draft, ids, 'bringToFront');
  const z = draft.mirror.top + 1;
  records.forEach((record, index) => {
    amend(draft, record.id, { z: z + index });
  });
};

export const sendToBack = (draft: Draft, ids: readonly string[]): void => {
  const records = ordered(draft, ids, 'sendToBack');
  const z = draft.mirror.bottom - records.length;
  records.forEach((record, index) => {
    amend(draft, record.id, { z: z + index });
  });
};
