import type { Json } from './json.ts';

/** Bytes of one value of the board's storage that we dare to use; the limit is 64 KB. */
export const CHUNK_BYTES = 56_000;

/** Length in UTF-8 of a value as JSON. */
export const jsonBytes = (value: Json): number => {
  let bytes = 0;
  for (const sign of JSON.stringify(value)) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
};

/** Rows in as few chunks as fit, in order; always at least one chunk. */
export const inChunks = <R extends Json>(rows: readonly R[], limit: number = CHUNK_BYTES): readonly R[][] => {
  let open: R[] = [];
  let size = 2;
  const chunks = [open];
  for (const row of rows) {
    const bytes = jsonBytes(row) + 1;
    if (open.length > 0 && size + bytes > limit) {
      open = [];
      size = 2;
      chunks.push(open);
    }
    open.push(row);
    size += bytes;
  }
  return chunks;
};
