import { expect, test } from 'vitest';
import { centreOf, contains, encloses } from '../../board/geometry.ts';
import type { BoardSnapshot } from '../../board/snapshot.ts';
import { applyPlan } from '../../board/testing/apply-plan.ts';
import { contextFor } from '../testing/context.ts';
import { carryOver } from './carry-over.ts';
import { template } from './template.ts';
import {
  changed,
  dotAt,
  dotsIn,
  inFrame,
  itemOf,
  noteAt,
  retailBoard,
  withItems,
  without,
} from './testing/board.ts';
import { countsOf, dotCalled, readingOf, summaryOf } from './testing/outcome.ts';

/** Whoever drops something into a frame makes it a child of the frame. */
const dropped = (board: BoardSnapshot): BoardSnapshot => {
  const frame = itemOf(board, 'frame');
  return changed(board, (item) =>
    item.kind !== 'frame' && item.parentId === null && contains(frame.box, centreOf(item.box))
      ? { ...item, parentId: frame.id }
      : item,
  );
};

const resized = (people: number, board: BoardSnapshot): BoardSnapshot => {
  const context = contextFor(people);
  return applyPlan({ ...template(context), moves: carryOver(board, context) }, board);
};

const grownTo = (people: number, board: BoardSnapshot): BoardSnapshot => resized(people, dropped(board));

const story = { id: 'story', text: 'It took from spring to Christmas' };
const board = (() => {
  const empty = retailBoard();
  const { x, y } = itemOf(empty, 'change_fail/stories').box;
  return withItems(empty, noteAt(story.id, { x: x + 300, y: y + 500 }, story.text));
})();

test('a frame that grows keeps every vote and story, and its corner', () => {
  const grown = grownTo(60, board);
  expect(countsOf(summaryOf(grown, 18))).toEqual(countsOf(summaryOf(board, 18)));
  expect(readingOf(grown, 60).stories).toMatchObject([{ metric: 'change_fail', text: story.text }]);
  const [before, after] = [itemOf(board, 'frame').box, itemOf(grown, 'frame').box];
  expect([after.x, after.y, after.width]).toEqual([before.x, before.y, before.width]);
  expect(after.height).toBeGreaterThan(before.height + 1000);
});

test('growing leaves the dots of the tray where they are', () => {
  const grown = grownTo(60, board);
  expect(itemOf(grown, 'dot/data/12').box).toEqual(itemOf(board, 'dot/data/12').box);
});

test('a dot keeps its place inside its cell', () => {
  const offset = (from: BoardSnapshot) => {
    const cell = itemOf(from, 'change_fail/year/b6').box;
    const dot = readingOf(from).dots.find(({ area }) => area === 'change_fail/year/b6');
    return { x: (dot?.centre.x ?? 0) - cell.x, y: (dot?.centre.y ?? 0) - cell.y };
  };
  expect(offset(grownTo(60, board))).toEqual(offset(board));
});

test('nothing is to be carried while the number of people stays', () => {
  expect(carryOver(board, contextFor(18))).toEqual([]);
});

test('a moved frame grows where it is', () => {
  const moved = changed(board, (item) => ({
    ...item,
    box: { ...item.box, x: item.box.x - 9000, y: item.box.y + 77 },
  }));
  const grown = grownTo(40, moved);
  expect(countsOf(summaryOf(grown))).toEqual(countsOf(summaryOf(board)));
});

test('a frame that shrinks keeps every vote in its cell', () => {
  const wide = grownTo(60, board);
  const many = withItems(
    wide,
    ...dotsIn(wide, { metric: 'lead_time', round: 'today', choice: 1 }, 'data', 56).map((dot) => ({
      ...dot,
      id: `more/${dot.id}`,
    })),
  );
  const before = countsOf(summaryOf(many));
  expect(countsOf(summaryOf(grownTo(18, many)))).toEqual(before);
});

test('a cell that a person moved stays, with its dots', () => {
  const cell = itemOf(board, 'change_fail/year/b1');
  const away = { x: cell.box.x + 200, y: cell.box.y + 6000 };
  const moved = changed(board, (item) =>
    item.id === cell.id ? { ...item, box: { ...item.box, ...away } } : item,
  );
  const dot = dotAt('kept', { x: away.x + 100, y: away.y + 100 });
  const grown = grownTo(60, withItems(moved, dot));
  expect(dotCalled(readingOf(grown, 60), 'kept')).toMatchObject({
    area: 'change_fail/year/b1',
    reason: null,
  });
  expect(grown.items.find(({ id }) => id === 'kept')?.box).toEqual(dot.box);
});

test('a loose note beside or under the frame stays where it is, whatever grows over it', () => {
  const { x, y, width, height } = itemOf(board, 'frame').box;
  const under = noteAt('under', { x: x + 1200, y: y + height + 300 }, 'Lunch at twelve');
  const beside = noteAt('beside', { x: x + width + 105, y: y + 2000 }, 'Ask Ines');
  const loose = withItems(dropped(board), under, beside);
  const after = [60, 500, 60].reduce((now, people) => resized(people, now), loose);
  const boxOf = (id: string) => after.items.find((item) => item.id === id)?.box;
  expect([boxOf('under'), boxOf('beside')]).toEqual([under.box, beside.box]);
});

test('a deleted cell comes back when the frame grows, with its dots in it', () => {
  const damaged = without(board, 'change_fail/today/b3');
  expect(countsOf(summaryOf(grownTo(60, damaged)))).toEqual(countsOf(summaryOf(board)));
});

test('500 people fit into a cell, and every dot into the frame', () => {
  const grown = grownTo(500, board);
  const cell = { metric: 'change_fail', round: 'year', choice: 6 } as const;
  const crowd = dotsIn(grown, cell, 'business', 500);
  const frame = itemOf(grown, 'frame').box;
  expect(crowd.every((dot) => encloses(itemOf(grown, 'change_fail/year/b6').box, dot.box))).toBe(true);
  expect(grown.items.every((item) => item.parentId === null || encloses(frame, item.box))).toBe(true);
});

test('what lies between two cells goes along with the nearer one', () => {
  const dot = dotAt('between', inFrame(board, { x: 1277.5, y: 2500 }));
  const grown = grownTo(60, withItems(board, dot));
  expect(dotCalled(readingOf(grown, 60), 'between').reason).toBe('between-cells');
  expect(centreOf(dot.box).y).toBeLessThan(dotCalled(readingOf(grown, 60), 'between').centre.y);
});

test('a frame that was deleted around its parts comes back around them', () => {
  const loose = changed(without(board, 'frame', 'lead_time/today/b2'), (item) => ({
    ...item,
    parentId: null,
  }));
  const repaired = applyPlan(template(contextFor(18)), loose);
  expect(itemOf(repaired, 'frame').box).toEqual(itemOf(board, 'frame').box);
  expect(itemOf(repaired, 'lead_time/today/b2').box).toEqual(itemOf(board, 'lead_time/today/b2').box);
  expect(itemOf(repaired, 'header').parentId).toBe(itemOf(repaired, 'frame').id);
  expect(countsOf(summaryOf(repaired))).toEqual(countsOf(summaryOf(board)));
});
