import { useStore } from '@xyflow/react';
import { useSeat } from '../seat.ts';
import { useSelectedIds } from '../use-selected-ids.ts';
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

/** What a selected item shows around itself: a ring, and corners to pull when it is the only one. */
export const Handles = (props: HandlesProps) => (props.selected ? <SelectedHandles {...props} /> : null);

const SelectedHandles = (props: HandlesProps) => {
  const { session } = useSeat();
  const alone = useSelectedIds().length === 1;
  const zoom = useStore((state) => state.transform[2]);
  const [top, bottom] = props.unseen ?? [0, 0];
  const gap = 2 / zoom;
  const style = { borderWidth: gap, left: -gap, right: -gap, top: top - gap, bottom: bottom - gap };
  return (
    <>
      <div className="ring" style={style} />
      {alone && session.user.mayWrite && !props.fixed ? (
        <div className="resizers" style={{ top, bottom }}>
          <Resizers {...props} />
        </div>
      ) : null}
    </>
  );
};
