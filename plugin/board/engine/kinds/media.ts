import * as z from 'zod/mini';
import type { EmbedData, ImageData, PreviewData } from '../engine.ts';
import { says } from '../errors.ts';
import { sizeByForm } from './aspect.ts';
import { defineKind, type OwnOf } from './kind.ts';
import { content, degrees, length } from './names.ts';

/** dp; the board cannot look into a picture or a page, so each starts in this form. */
const FORMS = {
  image: { width: 100, height: 100 },
  embed: { width: 500, height: 500 },
  preview: { width: 250, height: 188 },
} as const;

const address = z.string();

/** Miro fetches pictures from its own servers, so `localhost` is out of its reach. */
const isFetchable = (url: string): boolean =>
  url.startsWith('data:image/') || /^https?:\/\/(?!localhost|127\.)[^/]+/i.test(url);

export const image = defineKind<OwnOf<ImageData>>({
  schema: z.object({
    width: length,
    height: length,
    rotation: degrees,
    url: address,
    title: content,
    alt: z.optional(z.string().check(z.maxLength(139))),
  }),
  defaults: { ...FORMS.image, rotation: 0, url: '', title: '', alt: undefined },
  conform: (next, given, before) => {
    if (!isFetchable(next.url)) throw new Error(says.noImage());
    return { ...next, ...sizeByForm(next, given, before, before ?? FORMS.image) };
  },
});

const isWebPage = (url: string): boolean => /^https?:\/\/[^/]+/i.test(url);

/** The address of an embedded page cannot be changed later. */
const checkAddress = (next: { url: string }, before: { url: string } | null): void => {
  if (!isWebPage(next.url)) throw new Error(says.badProperty('url'));
  if (before !== null && before.url !== next.url) throw new Error(says.readOnly('url'));
};

export const embed = defineKind<OwnOf<EmbedData>>({
  schema: z.object({
    width: z.optional(length),
    height: z.optional(length),
    url: address,
    previewUrl: z.string(),
    mode: z.enum(['inline', 'modal']),
  }),
  defaults: { ...FORMS.embed, url: '', previewUrl: '', mode: 'inline' },
  conform: (next, _given, before) => {
    checkAddress(next, before);
    return next;
  },
});

export const preview = defineKind<OwnOf<PreviewData>>({
  schema: z.object({ width: length, height: length, url: address }),
  defaults: { ...FORMS.preview, url: '' },
  conform: (next, given, before) => {
    checkAddress(next, before);
    return { ...next, ...sizeByForm(next, given, before, before ?? FORMS.preview) };
  },
});
