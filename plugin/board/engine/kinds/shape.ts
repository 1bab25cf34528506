import * as z from 'zod/mini';
import type { ShapeData } from '../engine.ts';
import { escapeForeign, TAGS } from '../html.ts';
import { defineKind, type OwnOf } from './kind.ts';
import {
  color,
  content,
  degrees,
  font,
  length,
  opacity,
  shapeName,
  strokeStyle,
  textAlign,
  textAlignVertical,
} from './names.ts';

export const shape = defineKind<OwnOf<ShapeData>>({
  schema: z.object({
    width: length,
    height: length,
    rotation: degrees,
    content,
    shape: shapeName,
    style: z.object({
      color,
      fillColor: color,
      fillOpacity: opacity,
      fontFamily: font,
      fontSize: length,
      textAlign,
      textAlignVertical,
      borderStyle: strokeStyle,
      borderOpacity: opacity,
      borderColor: color,
      borderWidth: z.number().check(z.gte(0), z.lte(24)),
    }),
  }),
  defaults: {
    width: 100,
    height: 100,
    rotation: 0,
    content: '',
    shape: 'rectangle',
    style: {
      color: '#1a1a1a',
      fillColor: 'transparent',
      fillOpacity: 1,
      fontFamily: 'arial',
      fontSize: 14,
      textAlign: 'center',
      textAlignVertical: 'middle',
      borderStyle: 'normal',
      borderOpacity: 1,
      borderColor: '#1a1a1a',
      borderWidth: 2,
    },
  },
  conform: (next) => ({ ...next, content: escapeForeign(next.content, TAGS.shape) }),
});
