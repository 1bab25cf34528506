import * as z from 'zod/mini';
import type { TagData } from '../engine.ts';
import { defineKind, type OwnOf } from './kind.ts';
import { tagColor } from './names.ts';

export const tag = defineKind<OwnOf<TagData>>({
  schema: z.object({ title: z.string().check(z.minLength(1), z.maxLength(120)), color: tagColor }),
  defaults: { title: 'New tag', color: 'red' },
});
