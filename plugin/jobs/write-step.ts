import { translate } from '../../shared/board/geometry.ts';
import type { BoardHost } from '../../shared/board/host.ts';
import type { BoardItem, ItemId } from '../../shared/board/item.ts';
import type { ItemKey, KeyIndex, KeyRecord } from '../../shared/board/keys.ts';
import type { BoardStep } from '../../shared/board/steps.ts';
import { stillMeant } from '../../shared/board/still-meant.ts';
import { asBoardError, BoardError } from '../../shared/errors.ts';
import type { DeskClock } from './desk.ts';

/** ms between the tries for an item that somebody is editing. */
const LOCK_PAUSES = [400, 800, 1_600, 3_200];

export interface StepWriter {
  /** Carries one step out. Patient with items that somebody is editing, and with nothing else. */
  write(step: BoardStep): Promise<void>;
  /** As the board answered them. */
  readonly made: ReadonlyMap<ItemKey, BoardItem>;
  /** Items updated and moved, as the board answered them. */
  readonly changed: ReadonlyMap<ItemId, BoardItem>;
  /** What the key index must learn. */
  readonly keyChanges: ReadonlyMap<ItemKey, KeyRecord>;
}

/** `keys` gives the ids of items that exist already. */
export const createStepWriter = (board: BoardHost, clock: DeskClock, keys: KeyIndex): StepWriter => {
  const made = new Map<ItemKey, BoardItem>();
  const changed = new Map<ItemId, BoardItem>();
  const keyChanges = new Map<ItemKey, KeyRecord>();
  const idOf = (key: ItemKey): ItemId | undefined => made.get(key)?.id ?? keys.get(key)?.id;

  const once = async (step: BoardStep): Promise<void> => {
    switch (step.do) {
      case 'create': {
        const item = await board.create(step.item, step.mark);
        made.set(step.key, item);
        keyChanges.set(step.key, { id: item.id, ...step.record });
        return;
      }
      case 'update': {
        const { id, change, before, record } = step;
        changed.set(id, await board.change(id, (now) => stillMeant(change, before, now)));
        keyChanges.set(step.key, { ...record, id });
        return;
      }
      case 'move': {
        const { id, by, before } = step;
        const box = translate(before.box, by);
        changed.set(id, await board.change(id, (now) => stillMeant({ box }, before, now)));
        return;
      }
      case 'adopt': {
        const frame = idOf(step.parent);
        if (frame === undefined) throw new BoardError('item-gone', { item: step.parent });
        const ids = step.keys.flatMap((key) => idOf(key) ?? []);
        return board.reparent(ids, frame);
      }
      case 'remove':
        // Its key is kept: the board's own undo may bring the item back.
        await board.remove(step.before.id);
    }
  };

  return {
    made,
    changed,
    keyChanges,
    async write(step) {
      for (const pause of LOCK_PAUSES) {
        try {
          return await once(step);
        } catch (thrown) {
          if (asBoardError(thrown).code !== 'item-locked') throw thrown;
          await clock.sleep(pause);
        }
      }
      await once(step);
    },
  };
};
