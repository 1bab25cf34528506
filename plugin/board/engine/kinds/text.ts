import * as z from 'zod/mini';
import type { TextData } from '../engine.ts';
import { escapeForeign, TAGS } from '../html.ts';
import { defineKind, type OwnOf } from './kind.ts';
import { color, content, degrees, font, length, opacity, textAlign } from './names.ts';
import { textHeight } from './text-height.ts';

/** The narrowest text, as a multiple of its font size. */
const LEAST_WIDTH = 1.7;

export const text = defineKind<OwnOf<TextData>>({
  schema: z.object({
    rotation: degrees,
    width: length,
    height: length,
    content,
    style: z.object({
      color,
      fillColor: color,
      fillOpacity: opacity,
      fontFamily: font,
      fontSize: length,
      textAlign,
    }),
  }),
  defaults: {
    rotation: 0,
    width: 105,
    height: 20,
    content: '',
    style: {
      color: '#1a1a1a',
      fillColor: 'transparent',
      fillOpacity: 1,
      fontFamily: 'arial',
      fontSize: 14,
      textAlign: 'left',
    },
  },
  conform: (next) => {
    const content = escapeForeign(next.content, TAGS.text);
    const width = Math.max(next.width, LEAST_WIDTH * next.style.fontSize);
    return { ...next, content, width, height: textHeight(content, width, next.style.fontSize) };
  },
});
