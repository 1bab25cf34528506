import { says } from '../errors.ts';
import { endsOf, type Mirror } from '../mirror.ts';
import type { ItemRecord } from '../record.ts';

const UNFIT: ReadonlySet<string> = new Set(['connector', 'tag', 'group']);

/** Both ends of a connector are on the board, and are things a line can hold on to. */
export const checkEnds = (mirror: Mirror, record: Pick<ItemRecord, 'type' | 'own'>): void => {
  for (const id of endsOf(record)) {
    const type = mirror.get(id)?.type;
    if (type === undefined) throw new Error(says.cannotFind(id));
    if (UNFIT.has(type)) throw new Error(says.notConnectable(type));
  }
};
