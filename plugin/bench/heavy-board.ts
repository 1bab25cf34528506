import type { Rect } from '../../shared/board/geometry.ts';
import type { BoardItem, NewItem } from '../../shared/board/item.ts';
import type { BoardSnapshot } from '../../shared/board/snapshot.ts';
import { applyPlan, emptyBoard, newItem } from '../../shared/board/testing/apply-plan.ts';
import { BANDS, METRICS, ROUNDS } from '../../shared/votes/scales.ts';
import type { ActivityContext, RegisteredActivity } from '../../shared/workshop/activity.ts';
import { DOT } from '../../shared/workshop/key-metrics/geometry.ts';

/** A late afternoon: the frame of an activity full of dots, and everything else people left on the board. */

const dot = (
  id: string,
  { x, y }: { readonly x: number; readonly y: number },
  parent: string,
): BoardItem => ({
  ...newItem(id, {
    kind: 'shape',
    shape: 'circle',
    box: { x, y, width: DOT, height: DOT },
    text: '<p>B</p>',
    style: { fill: '#2d6cdf' },
  }),
  parentId: parent,
});

const note = (index: number): BoardItem => {
  const sticky: NewItem = {
    kind: 'sticky_note',
    shape: 'square',
    box: { x: (index % 80) * 220, y: 60_000 + Math.floor(index / 80) * 250, width: 199, height: 228 },
    text: `<p>What somebody wrote, number ${index}</p>`,
    style: { fill: 'light_yellow' },
  };
  return newItem(`note-${index}`, sticky);
};

const cellsOf = (snapshot: BoardSnapshot, activity: string): readonly Rect[] => {
  const boxes = new Map(snapshot.items.map((item) => [item.id, item.box]));
  return METRICS.flatMap((metric) =>
    ROUNDS.flatMap((round) =>
      BANDS.flatMap((band) => {
        const id = snapshot.keys.get(`1/${activity}/${metric}/${round}/b${band}`)?.id;
        return (id !== undefined && boxes.get(id)) || [];
      }),
    ),
  );
};

/** Dots spread evenly over all cells, in rows from the cell's top-left corner. */
const dotsIn = (cells: readonly Rect[], count: number, parent: string): readonly BoardItem[] =>
  Array.from({ length: count }, (_, index) => {
    const cell = cells[index % cells.length] ?? { x: 0, y: 0, width: 0, height: 0 };
    const place = Math.floor(index / cells.length);
    const at = { x: cell.x + 10 + (place % 7) * 50, y: cell.y + 10 + Math.floor(place / 7) * 50 };
    return dot(`dot-${index}`, at, parent);
  });

/** The activity's frame with `dots` votes, and as many foreign notes as make `items` in all. */
export const heavyBoard = (
  activity: RegisteredActivity,
  context: ActivityContext,
  { items, dots }: { readonly items: number; readonly dots: number },
): BoardSnapshot => {
  const empty = applyPlan(activity.template(context), emptyBoard);
  const frame = empty.items.find(({ kind }) => kind === 'frame')?.id ?? '';
  const votes = dotsIn(cellsOf(empty, activity.id), dots, frame);
  const others = Math.max(0, items - empty.items.length - votes.length);
  return {
    ...empty,
    items: [...empty.items, ...votes, ...Array.from({ length: others }, (_, index) => note(index))],
  };
};
