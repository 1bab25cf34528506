import type * as z from 'zod/mini';
import type { BoardHost } from '../../shared/board/host.ts';
import type { Json } from '../../shared/board/json.ts';

/** One value of the board's storage, the same for every colleague. */
export interface SharedValue<T> {
  /** As last heard of; the fallback before. */
  current(): T;
  /** Settles when the first word has come. */
  readonly ready: Promise<void>;
  /** Asks the board. */
  load(board: BoardHost): Promise<T>;
  save(board: BoardHost, value: T & Json): Promise<void>;
  close(): void;
}

export interface SharedValueOptions<T> {
  readonly host: BoardHost;
  readonly key: string;
  readonly schema: z.ZodMiniType<T>;
  /** Used while nothing, or nothing readable, is stored. */
  readonly fallback: T;
  readonly onChange: () => void;
  /** Something unreadable was found; it is kept aside under `damaged/…` before it is ever written over. */
  readonly onDamage: (key: string, fault: string) => void;
}

export const createSharedValue = <T>(options: SharedValueOptions<T>): SharedValue<T> => {
  const { host, key, schema, fallback, onChange, onDamage } = options;
  let value = fallback;
  /** What was stored and could not be read. */
  let damaged: unknown;
  const { promise: ready, resolve: heard } = makePromise();

  const parse = (found: unknown): T => {
    if (found === undefined || found === null) return fallback;
    const parsed = schema.safeParse(found);
    damaged = parsed.success ? undefined : found;
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    onDamage(key, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
    return fallback;
  };

  const stop = host.watch(key, (found) => {
    value = parse(found);
    heard();
    onChange();
  });

  return {
    current: () => value,
    ready,
    close: stop,
    async load(board) {
      value = parse(await board.load(key));
      return value;
    },
    async save(board, next) {
      if (damaged !== undefined) await board.save(`damaged/${key}`, JSON.stringify(damaged));
      damaged = undefined;
      await board.save(key, next);
      value = next;
    },
  };
};

const makePromise = () => {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
};
