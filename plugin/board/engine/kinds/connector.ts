import type { ConnectorStyle } from '@mirohq/websdk-types';
import * as z from 'zod/mini';
import type { ConnectorData } from '../engine.ts';
import { says } from '../errors.ts';
import { defineKind, type OwnOf } from './kind.ts';
import { color, length, strokeCap, strokeStyle, textAlignVertical } from './names.ts';

/** Width and height follow from where the ends are. */
type Own = Omit<OwnOf<ConnectorData>, 'width' | 'height'>;
type End = NonNullable<Own['start']>;

const fraction = z.number().check(z.gte(0), z.lte(1));

const end = z.object({
  item: z.optional(z.string()),
  position: z.optional(z.object({ x: fraction, y: fraction })),
  snapTo: z.optional(z.enum(['auto', 'top', 'left', 'bottom', 'right'])),
});

/** An end is held at a place on the item's box or at a side of it, not both. */
const fixedEnd = (given: End | undefined): End => {
  if (given?.item === undefined) throw new Error(says.looseConnector());
  const { item, position, snapTo } = given;
  if (position === undefined) return { item, snapTo: snapTo ?? 'auto' };
  if (snapTo !== undefined) throw new Error(says.positionOrSnap());
  return { item, position };
};

const style: Required<ConnectorStyle> = {
  startStrokeCap: 'none',
  endStrokeCap: 'stealth',
  strokeStyle: 'normal',
  strokeWidth: 1,
  strokeColor: '#000000',
  fontSize: 14,
  color: '#1a1a1a',
  textOrientation: 'aligned',
};

export const connector = defineKind<Own>({
  schema: z.object({
    shape: z.enum(['straight', 'elbowed', 'curved']),
    start: z.optional(end),
    end: z.optional(end),
    style: z.object({
      startStrokeCap: strokeCap,
      endStrokeCap: strokeCap,
      strokeStyle,
      strokeWidth: z.number().check(z.gte(1), z.lte(24)),
      strokeColor: color,
      fontSize: length,
      color,
      textOrientation: z.enum(['horizontal', 'aligned']),
    }),
    captions: z.optional(
      z
        .array(
          z.object({
            content: z.optional(z.string().check(z.maxLength(200))),
            position: z.optional(fraction),
            textAlignVertical: z.optional(textAlignVertical),
          }),
        )
        .check(z.maxLength(20)),
    ),
  }),
  defaults: { shape: 'curved', start: undefined, end: undefined, style, captions: [] },
  conform: (next) => {
    const [start, finish] = [fixedEnd(next.start), fixedEnd(next.end)];
    if (start.item === finish.item) throw new Error(says.connectorLoop());
    return { ...next, start, end: finish };
  },
});
