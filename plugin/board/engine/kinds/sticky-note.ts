import * as z from 'zod/mini';
import type { StickyNoteData } from '../engine.ts';
import { says } from '../errors.ts';
import { escapeForeign, TAGS } from '../html.ts';
import { defineKind, type OwnOf } from './kind.ts';
import { content, length, stickyColor, textAlign, textAlignVertical } from './names.ts';

type Note = OwnOf<StickyNoteData>;

/** dp; 228 includes the note's shadow. */
const SIZES = { square: { width: 199, height: 228 }, rectangle: { width: 350, height: 228 } } as const;

const fitted = (next: Note, by: 'width' | 'height'): Note => {
  const natural = SIZES[next.shape];
  const scale = next[by] / natural[by];
  return { ...next, width: natural.width * scale, height: natural.height * scale };
};

/** One side is enough; the other follows the form of the note. */
const sized = (next: Note, given: ReadonlySet<string>, before: Note | null): Note => {
  if (before === null) {
    if (given.has('width')) return fitted(next, 'width');
    return given.has('height') ? fitted(next, 'height') : { ...next, ...SIZES[next.shape] };
  }
  const wider = next.width !== before.width;
  const higher = next.height !== before.height;
  if (wider && higher) throw new Error(says.oneSize());
  return fitted(next, wider ? 'width' : 'height');
};

export const stickyNote = defineKind<Note>({
  schema: z.object({
    width: length,
    height: length,
    shape: z.enum(['square', 'rectangle']),
    content,
    tagIds: z.array(z.string()),
    style: z.object({ fillColor: stickyColor, textAlign, textAlignVertical }),
  }),
  defaults: {
    ...SIZES.square,
    shape: 'square',
    content: '',
    tagIds: [],
    style: { fillColor: 'light_yellow', textAlign: 'center', textAlignVertical: 'middle' },
  },
  conform: (next, given, before) => ({
    ...sized(next, given, before),
    content: escapeForeign(next.content, TAGS.stickyNote),
  }),
});
