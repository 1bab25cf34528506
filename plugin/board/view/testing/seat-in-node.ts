import * as Y from 'yjs';
import { readAddress } from '../../address.ts';
import type { ItemData } from '../../engine/engine.ts';
import { openWire } from '../../sync/wire.ts';
import { takeSeat } from '../../take-seat.ts';
import { actorOf, type Seat } from '../seat.ts';

export interface SeatInNode extends Seat {
  /** Puts an item on the board with Miro's create properties; answers its id. */
  place(type: ItemData['type'], props?: Readonly<Record<string, unknown>>): string;
  /** What the engine says of an item now. */
  item(id: string): unknown;
  leave(): void;
}

const noStorage = { getItem: () => null, setItem: () => {} };

/** A real seat without a page. `query` is the end of the page's address, for example `?role=viewer`. */
export const seatInNode = (query = '', board = 'node'): SeatInNode => {
  const address = { ...readAddress(`http://localhost:4400/${query}`), board };
  const wire = openWire(board);
  const app = { url: 'http://localhost:4401/plugin/index.html', name: 'Mesh Accelerate', icon: null };
  const seat = takeSeat({ address, app, doc: new Y.Doc(), wire, storage: noStorage });
  return {
    ...seat,
    place: (type, props = {}) =>
      seat.session.engine.act(actorOf(seat), (edit) => {
        const made = edit.create(type, props);
        return made.id;
      }),
    item: (id) => seat.session.engine.get(id),
    leave: () => {
      seat.people.leave();
      wire.close();
    },
  };
};
