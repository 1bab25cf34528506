import * as z from 'zod/mini';

/** What the board's storage keeps of every operation, so that it can be taken back to the pixel, by anybody, on any day. */

const point = z.object({ x: z.number(), y: z.number() });
const rect = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const kind = z.enum(['frame', 'sticky_note', 'shape', 'text', 'card', 'connector', 'image', 'other']);
const writableKind = z.enum(['frame', 'sticky_note', 'shape', 'text']);

const style = z.object({
  fill: z.optional(z.string()),
  fillOpacity: z.optional(z.number()),
  color: z.optional(z.string()),
  fontSize: z.optional(z.number()),
  fontFamily: z.optional(z.string()),
  align: z.optional(z.enum(['left', 'center', 'right'])),
  valign: z.optional(z.enum(['top', 'middle', 'bottom'])),
  borderColor: z.optional(z.string()),
  borderWidth: z.optional(z.number()),
  borderStyle: z.optional(z.enum(['normal', 'dotted', 'dashed'])),
  borderOpacity: z.optional(z.number()),
});

const imprint = z.object({ kind, box: rect, text: z.string(), style: z.nullable(z.string()) });
const record = z.object({ plan: z.string(), text: z.string(), box: z.optional(rect) });

/** Boxes of rows are dp from the corner of `frame`; a null frame means board coordinates. */
const createdRow = z.object({
  do: z.literal('create'),
  key: z.string(),
  /** Null until the item is known to exist. */
  id: z.nullable(z.string()),
  /** Key of the frame it was made for. */
  frame: z.nullable(z.string()),
  left: imprint,
});

const updatedRow = z.object({
  do: z.literal('update'),
  key: z.string(),
  id: z.string(),
  /** Id of the frame it lay in. */
  frame: z.nullable(z.string()),
  /** Only what was changed. */
  before: z.object({ box: z.optional(rect), text: z.optional(z.string()), style: z.optional(style) }),
  left: imprint,
  record,
});

const movedRow = z.object({
  do: z.literal('move'),
  id: z.string(),
  frame: z.nullable(z.string()),
  by: point,
  left: imprint,
});

const removedRow = z.object({
  do: z.literal('remove'),
  key: z.string(),
  /** Key of the frame it lay in. */
  frame: z.nullable(z.string()),
  item: z.object({
    kind: writableKind,
    box: rect,
    text: z.string(),
    shape: z.nullable(z.string()),
    style,
  }),
  record,
});

export const journalRow = z.discriminatedUnion('do', [createdRow, updatedRow, movedRow, removedRow]);

export const journalChunk = z.object({ rows: z.array(journalRow) });

/** `writing` and `taking-back` are under way, or were broken off when their page closed. */
const state = z.enum(['writing', 'written', 'taking-back', 'taken-back']);

/** Chunks of rows that an operation has at most. */
const MOST_CHUNKS = 64;

export const journalHead = z.object({
  id: z.string(),
  /** For people: `Insert 4 Key Metrics`. */
  label: z.string(),
  /** ISO 8601 of the beginning. */
  at: z.string(),
  /** The desk that writes it. */
  by: z.string(),
  /** ms since the epoch of the last sign of life of that desk. */
  beat: z.number(),
  state,
  chunks: z.int().check(z.minimum(1), z.maximum(MOST_CHUNKS)),
  /** Top-left corners of the frames the rows speak of, by key or id, when they were written. */
  corners: z.record(z.string(), point),
});

/** Oldest first. */
export const journalIndex = z.object({ entries: z.array(journalHead) });

export type CreatedRow = z.infer<typeof createdRow>;
export type UpdatedRow = z.infer<typeof updatedRow>;
export type MovedRow = z.infer<typeof movedRow>;
export type RemovedRow = z.infer<typeof removedRow>;
export type JournalRow = z.infer<typeof journalRow>;
export type JournalHead = z.infer<typeof journalHead>;

/** Operations kept; older ones can no longer be taken back. */
export const JOURNAL_LENGTH = 10;

/**
 * ms without a sign of life after which an unfinished operation counts as broken off. More than the minute for which a
 * board may refuse every call, signs of life included.
 */
export const BROKEN_OFF_AFTER = 75_000;

/** The operation that “undo” takes back next; one that another desk is still busy with is in the way of nothing. */
export const nextToTakeBack = (
  entries: readonly JournalHead[],
  desk: string,
  now: number,
): JournalHead | null =>
  entries.findLast(
    ({ state, by, beat }) =>
      state === 'written' || (state !== 'taken-back' && (by === desk || now - beat > BROKEN_OFF_AFTER)),
  ) ?? null;
