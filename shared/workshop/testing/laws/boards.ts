import { centreOf, rectAround } from '../../../board/geometry.ts';
import type { BoardItem } from '../../../board/item.ts';
import type { BoardSnapshot } from '../../../board/snapshot.ts';
import { applyPlan, emptyBoard, newItem } from '../../../board/testing/apply-plan.ts';
import type { RegisteredActivity } from '../../activity.ts';
import { contextFor } from '../context.ts';

export const PEOPLE = [0, 1, 18, 22, 60, 500] as const;
export const SOME = 18;
export const MORE = 75;

export const insertedFor = (activity: RegisteredActivity, people: number): BoardSnapshot =>
  applyPlan(activity.template(contextFor(people)), emptyBoard);

/** One dot and one note on every part of the board, dropped into its frame, as people may have put them. */
export const withProbes = (board: BoardSnapshot): BoardSnapshot => {
  const probes = board.items.flatMap((item, index): readonly BoardItem[] => {
    const centre = centreOf(item.box);
    const dot = { kind: 'shape', shape: 'circle', style: { fill: '#2d6cdf' }, text: '' } as const;
    const note = {
      kind: 'sticky_note',
      shape: 'square',
      style: { fill: 'light_yellow' },
      text: 'A probe',
    } as const;
    const parentId = item.kind === 'frame' ? item.id : item.parentId;
    return [
      {
        ...newItem(`dot-${index}`, { ...dot, box: rectAround(centre, { width: 44, height: 44 }) }),
        parentId,
      },
      {
        ...newItem(`note-${index}`, { ...note, box: rectAround(centre, { width: 199, height: 228 }) }),
        parentId,
      },
    ];
  });
  return { ...board, items: [...board.items, ...probes] };
};

/** What became of each item, comparable. */
export const fates = (
  activity: RegisteredActivity,
  board: BoardSnapshot,
  people = SOME,
): ReadonlyMap<string, string> =>
  new Map(
    activity
      .run(board, contextFor(people))
      .reading.accounts.map(({ id, use, area, reason }) => [id, `${use} ${area} ${reason}`]),
  );

export const differences = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] =>
  [...before].flatMap(([id, fate]) => {
    const now = after.get(id);
    return now === fate ? [] : [`${id}: ${fate}, then ${now}`];
  });

export const transformed = (board: BoardSnapshot, scale: number, dx: number, dy: number): BoardSnapshot => ({
  ...board,
  items: board.items.map((item) => ({
    ...item,
    box: {
      x: item.box.x * scale + dx,
      y: item.box.y * scale + dy,
      width: item.box.width * scale,
      height: item.box.height * scale,
    },
  })),
});
