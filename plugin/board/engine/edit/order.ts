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

/** Between the target and its neighbour on that side. */
export const placeBeside = (
  draft: Draft,
  ids: readonly string[],
  targetId: string,
  side: 'front' | 'behind',
): void => {
  const command = side === 'front' ? 'bringInFrontOf' : 'sendBehindOf';
  const target = found(draft, targetId);
  const records = ordered(draft, ids, command);
  const step = side === 'front' ? 1 : -1;
  let next = target.z + step;
  for (const other of draft.mirror.all()) {
    if (ids.includes(other.id) || other.type === 'frame') continue;
    if ((other.z - target.z) * step > 0 && (other.z - next) * step < 0) next = other.z;
  }
  const gap = (next - target.z) / (records.length + 1);
  records.forEach((record, index) => {
    const rank = side === 'front' ? index + 1 : records.length - index;
    amend(draft, record.id, { z: target.z + gap * rank });
  });
};
