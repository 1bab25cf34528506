import { appCard, card } from './card.ts';
import { connector } from './connector.ts';
import { frame } from './frame.ts';
import { group } from './group.ts';
import type { Kind } from './kind.ts';
import { embed, image, preview } from './media.ts';
import { shape } from './shape.ts';
import { stickyNote } from './sticky-note.ts';
import { tag } from './tag.ts';
import { text } from './text.ts';
import { unsupported } from './unsupported.ts';

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['frame', frame],
  ['sticky_note', stickyNote],
  ['shape', shape],
  ['text', text],
  ['connector', connector],
  ['card', card],
  ['app_card', appCard],
  ['image', image],
  ['embed', embed],
  ['preview', preview],
  ['tag', tag],
  ['group', group],
]);

/** Rules for a type; every type the SDK cannot read has those of a drawing. */
export const kindOf = (type: string): Kind => KINDS.get(type) ?? unsupported;
