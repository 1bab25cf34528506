import { useStore, ViewportPortal } from '@xyflow/react';
import { MousePointer2 } from 'lucide-react';
import type { Person } from '../../sync/person.ts';
import { useSeat, useUi } from '../seat.ts';
import type { Pointer } from '../ui-store.ts';
import { usePeople } from './use-people.ts';

const pointerOf = ({ seat, name, color, cursor }: Person): readonly Pointer[] =>
  cursor ? [{ key: String(seat), name, color, at: cursor }] : [];

/** Pointers of the others, and rings around what they have selected. */
export const Cursors = () => {
  const people = usePeople();
  const actors = useUi((state) => state.actors);
  const zoom = useStore((state) => state.transform[2]);
  return (
    <ViewportPortal>
      {people.map((person) => (
        <TheirSelection key={person.seat} person={person} zoom={zoom} />
      ))}
      {[...people.flatMap(pointerOf), ...actors].map(({ key, ...pointer }) => (
        <Cursor key={key} {...pointer} zoom={zoom} />
      ))}
    </ViewportPortal>
  );
};

const Cursor = ({ name, color, at, zoom }: Omit<Pointer, 'key'> & { readonly zoom: number }) => (
  <div className="cursor" style={{ transform: `translate(${at.x}px, ${at.y}px) scale(${1 / zoom})`, color }}>
    <MousePointer2 fill="currentColor" aria-hidden="true" />
    <span style={{ background: color }}>{name}</span>
  </div>
);

const TheirSelection = ({ person, zoom }: { readonly person: Person; readonly zoom: number }) => {
  const { scene } = useSeat();
  return person.selection.map((id) => {
    const box = scene.rectOf(id);
    if (!box) return null;
    const { x, y, width, height } = box;
    const outline = `${2 / zoom}px solid ${person.color}`;
    return <div key={id} className="their-selection" style={{ left: x, top: y, width, height, outline }} />;
  });
};
