import type { BoardHost } from '../../shared/board/host.ts';
import type { Json } from '../../shared/board/json.ts';
import {
  indexOf,
  type KeyChanges,
  type KeyChunk,
  keyChunk,
  keyChunks,
  withChanges,
} from '../../shared/board/key-index.ts';
import type { KeyIndex } from '../../shared/board/keys.ts';
import { createSerial } from './pool.ts';
import { createSharedValue, type SharedValue, type SharedValueOptions } from './shared-value.ts';

/** Which item of the board is which of ours, in chunks `keys/0`, `keys/1` …; the first says how many there are. */
export interface KeyStore {
  /** As last heard of. */
  current(): KeyIndex;
  readonly ready: Promise<void>;
  /** Asks the board. 50 credits a chunk. */
  load(board: BoardHost): Promise<KeyIndex>;
  /** Reads anew, asks what to change, writes that; so two writers lose nothing of each other's unless they collide. */
  merge(board: BoardHost, decide: (now: KeyIndex) => KeyChanges): Promise<KeyIndex>;
  close(): void;
}

type Listeners = Pick<SharedValueOptions<unknown>, 'onChange' | 'onDamage'>;

const EMPTY: KeyChunk = { chunks: 1, rows: [] };

export const createKeyStore = (host: BoardHost, { onChange, onDamage }: Listeners): KeyStore => {
  const values: SharedValue<KeyChunk>[] = [];
  const inTurn = createSerial();
  let index: KeyIndex = new Map();

  const valueAt = (at: number): SharedValue<KeyChunk> => {
    const known = values[at];
    if (known) return known;
    const made = createSharedValue({
      host,
      key: `keys/${at}`,
      schema: keyChunk,
      fallback: EMPTY,
      onDamage,
      onChange: () => {
        follow();
        onChange();
      },
    });
    values[at] = made;
    follow();
    return made;
  };

  const count = () => values[0]?.current().chunks ?? 1;

  /** Chunks beyond the first are watched once the first says that they exist. */
  const follow = () => {
    for (let at = 1; at < count(); at += 1) valueAt(at);
    index = indexOf(values.slice(0, count()).map((value) => value.current()));
  };

  const load = async (board: BoardHost): Promise<KeyIndex> => {
    await valueAt(0).load(board);
    const others = Array.from({ length: count() - 1 }, (_, at) => valueAt(at + 1));
    await Promise.all(others.map((value) => value.load(board)));
    follow();
    return index;
  };

  /** The first chunk last: until then readers see the old count. */
  const store = async (board: BoardHost, wanted: KeyIndex): Promise<void> => {
    const chunks = keyChunks(wanted);
    for (const [at, chunk] of [...chunks.entries()].toReversed()) {
      const value = valueAt(at);
      if (!sameJson(value.current(), chunk)) await value.save(board, chunk);
    }
    follow();
  };

  const first = valueAt(0);
  return {
    current: () => index,
    ready: first.ready.then(async () => {
      await Promise.all(values.map((value) => value.ready));
    }),
    load,
    merge: (board, decide) =>
      inTurn(async () => {
        const now = await load(board);
        const changes = decide(now);
        if (changes.size > 0) await store(board, withChanges(now, changes));
        return index;
      }),
    close() {
      for (const value of values) value.close();
    },
  };
};

const sameJson = (a: Json, b: Json): boolean => JSON.stringify(a) === JSON.stringify(b);
