import type { Selection } from '../../engine/session.ts';
import type { People } from '../../sync/people.ts';
import type { Scene } from '../scene/scene.ts';

/** Lets the others see what this person selects and drags, and shows here what the others drag. */
export const showMyself = (people: People, selection: Selection, scene: Scene): void => {
  selection.subscribe((ids) => people.show({ selection: [...ids] }));
  let shown = new Set<string>();
  people.subscribe(() => {
    const moving = people.others().filter((person) => Object.keys(person.moving).length > 0);
    const now = new Set(moving.map((person) => String(person.seat)));
    for (const seat of shown) if (!now.has(seat)) scene.preview(seat, new Map());
    for (const person of moving) scene.preview(String(person.seat), new Map(Object.entries(person.moving)));
    shown = now;
  });
};
