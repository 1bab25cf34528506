import { expect, test } from 'vitest';
import type { BoardItem } from '../../board/item.ts';
import type { Role } from '../../votes/roles.ts';
import { boardFor, dotAt, inFrame, unreadableAt, withItems } from './testing/board.ts';
import { dotCalled, readingOf, summaryOf } from './testing/outcome.ts';

/** What participants do wrong: places of the section `messy` of the sample workshop, dp from the frame's corner. */
const board = boardFor(18);

const dot = (
  id: string,
  role: Role,
  x: number,
  y: number,
  rest: Partial<BoardItem> & { size?: number; label?: string } = {},
) => dotAt(id, inFrame(board, { x, y }), { role, ...rest });

const readWith = (...items: readonly BoardItem[]) => readingOf(withItems(board, ...items));
const hintsWith = (...items: readonly BoardItem[]) => summaryOf(withItems(board, ...items)).hints;

test('ME01 a dot beside the frame is a stray with the row it is level with', () => {
  const stray = dot('ME01', 'business', -120, 435);
  const found = dotCalled(readWith(stray), 'ME01');
  expect(found).toMatchObject({ reason: 'stray', metric: 'lead_time', round: 'today', choice: null });
  expect(hintsWith(stray)).toContainEqual(
    expect.objectContaining({ code: 'stray', metric: 'lead_time', items: ['ME01'] }),
  );
});

test('ME02 a dot far away is only counted as such', () => {
  expect(dotCalled(readWith(dot('ME02', 'technology', -900, 435)), 'ME02')).toMatchObject({
    reason: 'far-away',
    metric: null,
  });
});

test('ME03 a dot on a border is counted and asked about', () => {
  const onBorder = dot('ME03', 'data', 1654, 435);
  expect(dotCalled(readWith(onBorder), 'ME03')).toMatchObject({
    area: 'lead_time/today/b2',
    border: true,
    reason: null,
  });
  expect(hintsWith(onBorder)).toContainEqual(expect.objectContaining({ code: 'border', items: ['ME03'] }));
});

test('ME04 a dot in the tray is supply, not a vote', () => {
  const reading = readWith(dot('ME04', 'business', 360, 1900));
  expect(dotCalled(reading, 'ME04')).toMatchObject({ area: 'tray', reason: 'in-tray' });
  expect(reading.accounts.find(({ id }) => id === 'ME04')?.use).toBe('supply');
});

test('ME05 a dot on a label is listed', () => {
  expect(dotCalled(readWith(dot('ME05', 'business', 797, 435)), 'ME05')).toMatchObject({
    area: 'lead_time/today/label',
    reason: 'on-label',
  });
});

test('ME06 a dot in “I don’t know” is no vote but somebody who answered', () => {
  const summary = summaryOf(withItems(board, dot('ME06', 'business', 3370, 435)));
  expect(summary.metrics[0]?.today.tally).toMatchObject({ n: 0, dontKnow: 1, missing: 17 });
});

test('ME07 a dot stretched to 140 dp is too big', () => {
  const reading = readWith(dot('ME07', 'technology', 1467, 630, { size: 140 }));
  expect(dotCalled(reading, 'ME07').reason).toBe('too-big');
});

test('ME08 grouped dots count one by one', () => {
  const grouped = [-52, 0, 52].map((dx, index) =>
    dot(`ME08-${index}`, 'data', 2227 + dx, 630, { groupId: 'g1' }),
  );
  const summary = summaryOf(withItems(board, ...grouped));
  expect(summary.metrics[0]?.year.tally.counts).toEqual([0, 0, 0, 3, 0, 0]);
  expect(summary.reading.dots.filter((one) => one.grouped)).toHaveLength(3);
});

test('ME09 the same label twice in a row is counted and asked about', () => {
  const twice = [
    dot('ME09-0', 'business', 1087, 435, { label: 'HS' }),
    dot('ME09-1', 'business', 1847, 435, { label: '<p>hs</p>' }),
  ];
  expect(summaryOf(withItems(board, ...twice)).metrics[0]?.today.tally.n).toBe(2);
  expect(hintsWith(...twice)).toContainEqual(
    expect.objectContaining({ code: 'same-label', items: ['ME09-0', 'ME09-1'] }),
  );
});

test('ME10 a drawing in a cell cannot be counted and is said', () => {
  const drawing = unreadableAt('ME10', 'stroke', inFrame(board, { x: 1847, y: 435 }));
  expect(readWith(drawing).drawings).toEqual([{ id: 'ME10', area: 'lead_time/today/b3' }]);
  const hint = hintsWith(drawing).find(({ code }) => code === 'drawing');
  expect(hint?.text).toContain('1 drawing here cannot be counted');
});
