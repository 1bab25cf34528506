import * as z from 'zod/mini';
import type { AppCardData, CardData } from '../engine.ts';
import { stripForeign, TAGS } from '../html.ts';
import { defineKind, type OwnOf } from './kind.ts';
import { color, content, degrees, length } from './names.ts';

/** dp; a card grows with its text in Miro, here it keeps the height it starts with. */
const SIZE = { width: 320, height: 94 };

const text = z.optional(z.string());
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}/));

const field = z.object({
  value: text,
  fillColor: z.optional(color),
  textColor: z.optional(color),
  iconUrl: text,
  iconShape: z.optional(z.enum(['round', 'square'])),
  tooltip: text,
});

const common = {
  width: length,
  height: length,
  rotation: degrees,
  title: content,
  description: content,
  style: z.object({ cardTheme: color, fillBackground: z.boolean() }),
  tagIds: z.array(z.string()),
  fields: z.optional(z.array(field).check(z.maxLength(20))),
};

const defaults = {
  ...SIZE,
  rotation: 0,
  title: '',
  description: '',
  style: { cardTheme: '#2d9bf0', fillBackground: false },
  tagIds: [],
  fields: undefined,
};

/** Cards drop tags they do not know. */
const stripped = <C extends { title: string; description: string }>(next: C): C => ({
  ...next,
  title: stripForeign(next.title, TAGS.cardTitle),
  description: stripForeign(next.description, TAGS.cardDescription),
});

export const card = defineKind<OwnOf<CardData>>({
  schema: z.object({
    ...common,
    dueDate: z.optional(day),
    startDate: z.optional(day),
    assignee: z.optional(z.object({ userId: z.string() })),
    taskStatus: z.enum(['to-do', 'in-progress', 'done', 'none']),
  }),
  defaults: {
    ...defaults,
    dueDate: undefined,
    startDate: undefined,
    assignee: undefined,
    taskStatus: 'none',
  },
  conform: stripped,
});

export const appCard = defineKind<OwnOf<AppCardData>>({
  schema: z.object({
    ...common,
    owned: z.boolean(),
    status: z.enum(['disabled', 'disconnected', 'connected']),
  }),
  defaults: { ...defaults, owned: true, status: 'disconnected' },
  conform: stripped,
});
