import type { NodeChange } from '@xyflow/react';
import { useCallback } from 'react';
import type { BoardNode } from '../scene/node.ts';
import { useSeat } from '../seat.ts';
import { withGroupMates } from '../selection.ts';

/** What is selected after the canvas asked for these changes. Removing one of a group removes the whole group. */
export const selectedAfter = (
  selected: readonly string[],
  changes: readonly NodeChange<BoardNode>[],
  mates: (ids: readonly string[]) => readonly string[],
): readonly string[] => {
  const wanted = changes.flatMap((change) =>
    change.type === 'select' && change.selected ? [change.id] : [],
  );
  const dropped = changes.flatMap((change) =>
    change.type === 'select' && !change.selected ? [change.id] : [],
  );
  const gone = new Set(mates(dropped));
  return mates([...selected.filter((id) => !gone.has(id)), ...wanted]);
};

/** Clicks, marquee and keyboard selection; places and sizes are decided by the engine, not by the canvas. */
export const useSelecting = () => {
  const { session } = useSeat();
  const onNodesChange = useCallback(
    (changes: readonly NodeChange<BoardNode>[]) => {
      if (!changes.some((change) => change.type === 'select')) return;
      const { selection, engine } = session;
      selection.set(selectedAfter(selection.get(), changes, (ids) => withGroupMates(ids, engine)));
    },
    [session],
  );
  return { onNodesChange };
};
