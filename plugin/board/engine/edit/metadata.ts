import type { Json } from '@mirohq/websdk-types';
import { says } from '../errors.ts';
import { checkSize, LIMITS } from '../limits.ts';
import type { ItemRecord } from '../record.ts';
import { type Draft, found } from './draft.ts';

/** The types Miro's storage page lists, and app cards, whose class has the methods. */
const BEARERS: ReadonlySet<string> = new Set([
  'app_card',
  'card',
  'connector',
  'embed',
  'image',
  'preview',
  'shape',
  'sticky_note',
  'text',
]);

/** Metadata is no change of the item itself: who modified it last stays. */
export const setMetadata = (draft: Draft, id: string, key: string, value: Json | undefined): void => {
  const record = found(draft, id);
  if (!BEARERS.has(record.type)) throw new Error(says.noMetadata(record.type));
  const { [key]: _, ...others } = record.meta;
  const meta: ItemRecord['meta'] =
    value === undefined || value === null ? others : { ...others, [key]: value };
  checkSize(meta, LIMITS.itemMetadata, 'itemMetadata');
  draft.mirror.set(id, { ...record, meta });
};
