import * as z from 'zod/mini';
import type { StickyNoteData } from '../engine.ts';
import { escapeForeign, TAGS } from '../html.ts';
import { sizeByForm } from './aspect.ts';
import { defineKind, type OwnOf } from './kind.ts';
import { content, length, stickyColor, textAlign, textAlignVertical } from './names.ts';

/** dp; 228 includes the note's shadow. */
const FORMS = { square: { width: 199, height: 228 }, rectangle: { width: 350, height: 228 } } as const;

export const stickyNote = defineKind<OwnOf<StickyNoteData>>({
  schema: z.object({
    width: length,
    height: length,
    shape: z.enum(['square', 'rectangle']),
    content,
    tagIds: z.array(z.string()),
    style: z.object({ fillColor: stickyColor, textAlign, textAlignVertical }),
  }),
  defaults: {
    ...FORMS.square,
    shape: 'square',
    content: '',
    tagIds: [],
    style: { fillColor: 'light_yellow', textAlign: 'center', textAlignVertical: 'middle' },
  },
  conform: (next, given, before) => ({
    ...next,
    ...sizeByForm(next, given, before, FORMS[next.shape]),
    content: escapeForeign(next.content, TAGS.stickyNote),
  }),
});
