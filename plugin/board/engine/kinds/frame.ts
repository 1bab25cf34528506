import * as z from 'zod/mini';
import type { FrameData } from '../engine.ts';
import { says } from '../errors.ts';
import { defineKind, type OwnOf } from './kind.ts';
import { color, content, length } from './names.ts';

/** dp; also the default. */
const LEAST = 100;

export const frame = defineKind<OwnOf<FrameData>>({
  schema: z.object({
    width: length,
    height: length,
    title: content,
    showContent: z.boolean(),
    style: z.object({ fillColor: color }),
  }),
  defaults: {
    width: LEAST,
    height: LEAST,
    title: 'New frame',
    showContent: true,
    style: { fillColor: 'transparent' },
  },
  conform: (next) => {
    if (next.width < LEAST || next.height < LEAST) throw new Error(says.frameTooSmall(LEAST));
    return next;
  },
});
