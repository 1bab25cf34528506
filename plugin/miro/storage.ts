import type { Miro } from '@mirohq/websdk-types';
import type { BoardHost } from '../../shared/board/host.ts';
import type { Json } from '../../shared/board/json.ts';
import { call } from './call.ts';

const COLLECTION = 'mesh-accelerate';

/** The SDK's types want arrays and objects that may be written to. */
const asSdkJson = (value: Json): SdkJson => structuredClone(value) as SdkJson;

type SdkJson = Parameters<ReturnType<Miro['board']['storage']['collection']>['set']>[1];

/** The board's storage for this app, in one collection. Null takes a value away. */
export const createStorage = (miro: Miro): Pick<BoardHost, 'load' | 'save' | 'watch'> => {
  const collection = () => miro.board.storage.collection(COLLECTION);
  return {
    load: (key) => call<unknown>(() => collection().get(key)),
    save: (key, value) =>
      call(() => (value === null ? collection().remove(key) : collection().set(key, asSdkJson(value)))),
    watch(key, listener) {
      const shared = collection();
      const handler = (value: unknown) => listener(value);
      const watching = call(() => shared.onValue(key, handler));
      watching.catch(() => listener(undefined));
      return () => {
        watching.then(() => call(() => shared.offValue(key, handler))).catch(() => undefined);
      };
    },
  };
};
