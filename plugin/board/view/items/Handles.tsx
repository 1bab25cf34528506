import { useStore } from '@xyflow/react';
import type { Size } from '../../../../shared/board/geometry.ts';
import { useSeat } from '../seat.ts';
import { useSelectedIds } from '../use-selected-ids.ts';
import { isTiny } from '../viewport/tiny.ts';
import { Resizers } from './Resizers.tsx';

export interface HandlesProps {
  readonly id: string;
  readonly selected: boolean;
  /** Width and height keep their proportion. */
  readonly keepForm?: boolean;
  /** Only the width can be set. */
  readonly sideways?: boolean;
  /** The size cannot be set at all. */
  readonly fixed?: boolean;
  /** dp of the box that are no part of what is seen, at the top and at the bottom. */
  readonly unseen?: readonly [number, number];
}

/** Pixels on the screen: how wide the ring is, and how far from the item. */
const RING = { width: 2, gap: 2 } as const;
const TINY_RING = { width: 1, gap: 4 } as const;

/**
 * What a selected item shows around itself: a ring, and corners to pull when it is the only one. A tiny one has only a
 * thin ring, with some room, so that it stays seen.
 */
export const Handles = (props: HandlesProps) => (props.selected ? <SelectedHandles {...props} /> : null);

const NOTHING: Size = { width: 0, height: 0 };

const SelectedHandles = (props: HandlesProps) => {
  const { session, scene } = useSeat();
  const alone = useSelectedIds().length === 1;
  const zoom = useStore((state) => state.transform[2]);
  const [top, bottom] = props.unseen ?? [0, 0];
  const tiny = isTiny(scene.rectOf(props.id) ?? NOTHING, zoom);
  const ring = tiny ? TINY_RING : RING;
  const gap = ring.gap / zoom;
  const edges = { left: -gap, right: -gap, top: top - gap, bottom: bottom - gap };
  return (
    <>
      <div className="ring" style={{ ...edges, borderWidth: ring.width / zoom }} />
      {alone && !tiny && session.user.mayWrite && !props.fixed ? (
        <div className="resizers" style={{ top, bottom }}>
          <Resizers {...props} />
        </div>
      ) : null}
    </>
  );
};
