import { centreOf, type Point, rectAround } from '../../../board/geometry.ts';
import type { BoardItem } from '../../../board/item.ts';
import { itemKey } from '../../../board/keys.ts';
import { type BoardSnapshot, itemsByKey } from '../../../board/snapshot.ts';
import { applyPlan, emptyBoard, newItem } from '../../../board/testing/apply-plan.ts';
import type { Role } from '../../../votes/roles.ts';
import { METRICS, type Metric, ROUNDS, type Round } from '../../../votes/scales.ts';
import { RETAIL, RETAIL_PEOPLE } from '../../../votes/testing/retail.ts';
import { contextFor } from '../../testing/context.ts';
import { DOT_COLOURS } from '../dots.ts';
import { DOT } from '../geometry.ts';
import { ACTIVITY } from '../id.ts';
import { type Choice, cellRole } from '../layout.ts';
import { template } from '../template.ts';

/** A board with the frame of this activity for so many people and nothing else. */
export const boardFor = (people: number): BoardSnapshot =>
  applyPlan(template(contextFor(people)), emptyBoard);

export const itemOf = (board: BoardSnapshot, role: string): BoardItem => {
  const item = itemsByKey(board).get(itemKey('1', ACTIVITY, role));
  if (!item) throw new RangeError(`There is no ${role} on this board.`);
  return item;
};

/** A point of the frame, dp from its top-left corner, in board coordinates. */
export const inFrame = (board: BoardSnapshot, point: Point): Point => {
  const { x, y } = itemOf(board, 'frame').box;
  return { x: x + point.x, y: y + point.y };
};

export const centreOfPart = (board: BoardSnapshot, role: string): Point => centreOf(itemOf(board, role).box);

/** A dot as a participant has it after a copy, by its centre. */
export const dotAt = (
  id: string,
  centre: Point,
  {
    role = 'business',
    size = DOT,
    label = '',
    ...rest
  }: { role?: Role; size?: number; label?: string } & Partial<BoardItem> = {},
): BoardItem => ({
  ...newItem(id, {
    kind: 'shape',
    shape: 'circle',
    box: rectAround(centre, { width: size, height: size }),
    text: label,
    style: { fill: DOT_COLOURS[role].fill },
  }),
  ...rest,
});

export const noteAt = (id: string, centre: Point, text: string, width = 199): BoardItem => ({
  ...newItem(id, {
    kind: 'sticky_note',
    shape: 'square',
    box: rectAround(centre, { width, height: (width * 228) / 199 }),
    text,
    style: { fill: 'light_yellow' },
  }),
});

/** As pen strokes, tables and emoji reach an app: kind of their own, no content. */
export const unreadableAt = (id: string, type: string, centre: Point, size = 60): BoardItem => ({
  ...dotAt(id, centre, { size }),
  kind: 'other',
  shape: null,
  style: {},
  type,
});

export const withItems = (board: BoardSnapshot, ...items: readonly BoardItem[]): BoardSnapshot => ({
  ...board,
  items: [...board.items, ...items],
});

/** Changes every item by `change`; null takes it away. */
export const changed = (
  board: BoardSnapshot,
  change: (item: BoardItem) => BoardItem | null,
): BoardSnapshot => ({ ...board, items: board.items.flatMap((item) => change(item) ?? []) });

export const without = (board: BoardSnapshot, ...roles: readonly string[]): BoardSnapshot => {
  const ids = new Set(roles.map((role) => itemOf(board, role).id));
  return changed(board, (item) => (ids.has(item.id) ? null : item));
};

/** `count` dots of a role laid out in a cell, seven to a row. */
export const dotsIn = (
  board: BoardSnapshot,
  at: { readonly metric: Metric; readonly round: Round; readonly choice: Choice },
  role: Role,
  count: number,
  first = 0,
): readonly BoardItem[] => {
  const cell = itemOf(board, cellRole(at.metric, at.round, at.choice)).box;
  return Array.from({ length: count }, (_, index) => {
    const place = first + index;
    const centre = { x: cell.x + 32 + (place % 7) * 52, y: cell.y + 34 + Math.floor(place / 7) * 52 };
    return dotAt(`${cellRole(at.metric, at.round, at.choice)}/${role}/${index}`, centre, { role });
  });
};

/** The votes of the sample workshop, placed. */
export const retailBoard = (board = boardFor(RETAIL_PEOPLE)): BoardSnapshot =>
  withItems(
    board,
    ...METRICS.flatMap((metric) =>
      ROUNDS.flatMap((round) =>
        ([1, 2, 3, 4, 5, 6] as const).flatMap((choice) => {
          const { business, technology, data } = RETAIL[metric][round];
          const [b = 0, t = 0, d = 0] = [business, technology, data].map((counts) => counts[choice - 1]);
          const at = { metric, round, choice };
          return [
            ...dotsIn(board, at, 'business', b),
            ...dotsIn(board, at, 'technology', t, b),
            ...dotsIn(board, at, 'data', d, b + t),
          ];
        }),
      ),
    ),
  );

/** The whole board as after selecting all and pulling a corner. */
export const scaled = (by: number, from: BoardSnapshot): BoardSnapshot =>
  changed(from, (item) => ({
    ...item,
    box: {
      x: item.box.x * by,
      y: item.box.y * by,
      width: item.box.width * by,
      height: item.box.height * by,
    },
  }));

export const shifted = (item: BoardItem, dx: number, dy: number): BoardItem => ({
  ...item,
  box: { ...item.box, x: item.box.x + dx, y: item.box.y + dy },
});
