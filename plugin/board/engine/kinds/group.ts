import * as z from 'zod/mini';
import { defineKind } from './kind.ts';

/** A group holds nothing of its own: its items name it. */
export const group = defineKind<object>({ schema: z.object({}), defaults: {} });
