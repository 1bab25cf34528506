import { useStore, ViewportPortal } from '@xyflow/react';
import { MousePointer2 } from 'lucide-react';
import { useSeat } from '../seat.ts';
import { usePeople } from './use-people.ts';

/** Pointers of the others, and frames around what they have selected. */
export const Cursors = () => {
  const { scene } = useSeat();
  const zoom = useStore((state) => state.transform[2]);
  const people = usePeople();
  return (
    <ViewportPortal>
      {people.flatMap(({ seat, color, selection }) =>
        selection.map((id) => {
          const box = scene.rectOf(id);
          if (!box) return null;
          const { x, y, width, height } = box;
          const style = { left: x, top: y, width, height, outline: `${2 / zoom}px solid ${color}` };
          return <div key={`${seat} ${id}`} className="their-selection" style={style} />;
        }),
      )}
      {people.map(({ seat, name, color, cursor }) =>
        cursor ? (
          <div
            key={seat}
            className="cursor"
            style={{ transform: `translate(${cursor.x}px, ${cursor.y}px) scale(${1 / zoom})`, color }}
          >
            <MousePointer2 fill="currentColor" aria-hidden="true" />
            <span style={{ background: color }}>{name}</span>
          </div>
        ) : null,
      )}
    </ViewportPortal>
  );
};
