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
}

/** What a selected item shows around itself: a ring, and corners to pull when it is the only one. */
export const Handles = (props: HandlesProps) => (props.selected ? <SelectedHandles {...props} /> : null);

const SelectedHandles = (props: HandlesProps) => {
  const { session } = useSeat();
  const alone = useSelectedIds().length === 1;
  const zoom = useStore((state) => state.transform[2]);
  return (
    <>
      <div className="ring" style={{ borderWidth: 2 / zoom, inset: -3 / zoom }} />
      {alone && session.user.mayWrite && !props.fixed ? <Resizers {...props} /> : null}
    </>
  );
};
