import type { Selection } from '../../engine/session.ts';
import type { People } from '../../sync/people.ts';
import type { UiStore } from '../ui-store.ts';

/** Lets the others see what this person selects and writes; what is dragged is shown where it is dragged. */
export const showMyself = (people: People, selection: Selection, ui: UiStore): void => {
  selection.subscribe((ids) => people.show({ selection: [...ids] }));
  ui.subscribe(({ editing }, before) => {
    if (editing !== before.editing) people.show({ editing });
  });
};
