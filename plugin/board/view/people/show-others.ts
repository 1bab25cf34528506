import type { BoardEngine } from '../../engine/engine.ts';
import type { People } from '../../sync/people.ts';
import type { Person } from '../../sync/person.ts';
import type { Scene } from '../scene/scene.ts';

/** Shows what others drag before they drop it. */
export const showTheirMoves = (people: People, scene: Scene): void => {
  let shown = new Set<string>();
  people.subscribe(() => {
    const moving = people.others().filter((person) => Object.keys(person.moving).length > 0);
    const now = new Set(moving.map((person) => String(person.seat)));
    for (const seat of shown) if (!now.has(seat)) scene.preview(seat, new Map());
    for (const person of moving) scene.preview(String(person.seat), new Map(Object.entries(person.moving)));
    shown = now;
  });
};

const inHand = ({ editing, moving }: Person): readonly string[] => [
  ...(editing === null ? [] : [editing]),
  ...Object.keys(moving),
];

/** Locks what others write or drag right now: an app of this person that changes it is refused, as in Miro. */
export const lockWhatOthersHold = (people: People, engine: BoardEngine): void => {
  const locks = new Map<string, () => void>();
  people.subscribe(() => {
    const held = new Set<string>();
    for (const person of people.others()) {
      for (const id of inHand(person)) {
        const key = `${person.seat} ${id}`;
        held.add(key);
        if (!locks.has(key)) locks.set(key, engine.lock(id, { ...person, mayWrite: true }));
      }
    }
    for (const [key, release] of locks) {
      if (held.has(key)) continue;
      release();
      locks.delete(key);
    }
  });
};
