import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHUNK_BYTES, inChunks, jsonBytes } from './chunks.ts';
import { indexOf, keyChunk, keyChunks, withChanges } from './key-index.ts';
import type { KeyIndex, KeyRecord } from './keys.ts';

const anyRecord: fc.Arbitrary<KeyRecord> = fc.record(
  {
    id: fc.string(),
    plan: fc.string(),
    text: fc.string(),
    box: fc.record({ x: fc.integer(), y: fc.integer(), width: fc.nat(), height: fc.nat() }),
  },
  { requiredKeys: ['id', 'plan', 'text'] },
);
const anyIndex = fc
  .array(fc.tuple(fc.string({ unit: 'grapheme' }), anyRecord))
  .map((rows): KeyIndex => new Map(rows));

test('whatever is stored comes back', () => {
  fc.assert(
    fc.property(anyIndex, (index) => {
      const stored = JSON.parse(JSON.stringify(keyChunks(index))) as unknown[];
      expect(indexOf(stored.map((chunk) => keyChunk.parse(chunk)))).toEqual(index);
    }),
    { seed: 3 },
  );
});

test('an index of any length is stored in values that the board takes', () => {
  const index: KeyIndex = new Map(
    Array.from({ length: 2_000 }, (_, at) => [
      `1/a/${at}`,
      { id: `345876270730${at}`, plan: 'x.y.z', text: 'ü' },
    ]),
  );
  const chunks = keyChunks(index);
  expect(chunks.length).toBeGreaterThan(1);
  expect(chunks.every((chunk) => chunk.chunks === chunks.length)).toBe(true);
  expect(Math.max(...chunks.map(jsonBytes))).toBeLessThan(64 * 1024);
  expect(indexOf(chunks).size).toBe(2_000);
});

test('bytes are counted as the board counts them', () => {
  expect(jsonBytes({ a: 'aü€😀' })).toBe(new TextEncoder().encode('{"a":"aü€😀"}').length);
});

test('rows keep their order, and one that is too long stands alone', () => {
  expect(inChunks(['a', 'b', 'c'.repeat(CHUNK_BYTES), 'd']).map((part) => part.length)).toEqual([2, 1, 1]);
  expect(inChunks([])).toEqual([[]]);
});

test('changes add, replace and forget', () => {
  const record = (id: string): KeyRecord => ({ id, plan: '', text: '' });
  const index: KeyIndex = new Map([
    ['stay', record('1')],
    ['go', record('2')],
  ]);
  const next = withChanges(
    index,
    new Map([
      ['go', null],
      ['come', record('3')],
    ]),
  );
  expect([...next.keys()]).toEqual(['stay', 'come']);
});
