import * as z from 'zod/mini';
import type { UnsupportedData } from '../engine.ts';
import { defineKind, type OwnOf } from './kind.ts';
import { length } from './names.ts';

/** Drawings, emoji, tables: they have a place and a size, and the SDK reads nothing more of them. */
export const unsupported = defineKind<OwnOf<UnsupportedData>>({
  schema: z.object({ width: length, height: length }),
  defaults: { width: 100, height: 100 },
});
