import type { Point } from '../../../shared/board/geometry.ts';
import type { ItemId } from '../../../shared/board/item.ts';
import { keyChunk } from '../../../shared/board/key-index.ts';
import type { BoardEdit, Participant } from '../../board/engine/engine.ts';
import type { Room } from './sit-down.ts';

const BEN: Participant = { id: 'ben', name: 'Ben', color: '#12835f', mayWrite: true };

/** What people do at the board with the mouse. */
export const peopleAt = ({ board }: Room) => {
  const act = <T>(work: (edit: BoardEdit) => T): T => board.engine.act({ who: BEN, by: 'mouse' }, work);
  return {
    move: (id: ItemId, to: Point) => act((edit) => edit.move(new Map([[id, to]]), { reparent: true })),
    write: (id: ItemId, content: string) => act((edit) => edit.update(id, { content })),
    remove: (...ids: readonly ItemId[]) => act((edit) => edit.remove(ids)),
    note: (at: Point, content = 'a thought') =>
      act((edit) => edit.create('sticky_note', { ...at, content }).id),
    dot: (at: Point) =>
      act((edit) => {
        const made = edit.create('shape', { ...at, shape: 'circle', width: 44, height: 44 });
        edit.move(new Map([[made.id, at]]), { reparent: true });
        return made.id;
      }),
  };
};

/** Ids of our items by role of the activity, as the board's storage has them. */
export const rolesOf = async ({ board }: Room): Promise<ReadonlyMap<string, ItemId>> => {
  const collection = board.connect().board.storage.collection('mesh-accelerate');
  const chunk = keyChunk.parse(await collection.get('keys/0'));
  return new Map(chunk.rows.map(([key, id]) => [key.split('/').slice(2).join('/'), id]));
};

/** Everything that can be seen of the board's items, back to front; who changed them last, and when, cannot. */
export const picture = ({ board }: Room): readonly unknown[] =>
  board.engine.items().map(({ modifiedAt, modifiedBy, ...seen }) => ({
    ...seen,
    ...('childrenIds' in seen && { childrenIds: seen.childrenIds.toSorted() }),
  }));

/** Where an item's centre is, in board coordinates. */
export const centreOfItem = ({ board }: Room, id: ItemId): Point => {
  const box = board.engine.boundsOf(id);
  if (!box) throw new Error(`${id} is not on the board.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** The id of the item with a role. */
export const idOf = async (room: Room, role: string): Promise<ItemId> => {
  const id = (await rolesOf(room)).get(role);
  if (id === undefined) throw new Error(`Nothing has the role ${role}.`);
  return id;
};
