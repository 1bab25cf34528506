import type { Commander } from '../commander.ts';
import type { WireItem } from '../protocol.ts';
import { writable } from '../read-only.ts';
import type { Sdk } from './sdk.ts';
import { toItem } from './to-item.ts';

/** Items are snapshots: what each was when it came from the board is kept, to see what the app changed. */
export const createSdk = (exec: Commander['exec']): Sdk => {
  const asItCame = new WeakMap<object, WireItem>();

  const sdk: Sdk = {
    exec,
    toItem: (data) => {
      const item = toItem(sdk, data);
      asItCame.set(item, data);
      return item;
    },
    sync: async (item) => {
      const props = writable({ ...item }, { ...asItCame.get(item) });
      const [data] = await exec('WIDGET_UPDATE', { id: item.id, props });
      if (data === undefined) return;
      for (const field of Object.keys(item)) if (!(field in data)) Reflect.deleteProperty(item, field);
      asItCame.set(item, data);
      Object.assign(item, data);
    },
    patch: (item, data, fields) => {
      if (data === undefined) return;
      const fresh = Object.fromEntries(Object.entries(data).filter(([field]) => fields.includes(field)));
      Object.assign(item, fresh);
      const known = asItCame.get(item);
      if (known !== undefined) asItCame.set(item, { ...known, ...fresh });
    },
  };
  return sdk;
};
