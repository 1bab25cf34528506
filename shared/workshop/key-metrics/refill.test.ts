import { expect, test } from 'vitest';
import { overlaps } from '../../board/geometry.ts';
import type { BoardSnapshot } from '../../board/snapshot.ts';
import { applyPlan, emptyBoard } from '../../board/testing/apply-plan.ts';
import { contextFor } from '../testing/context.ts';
import { refill } from './refill.ts';
import { boardFor, centreOfPart, changed, dotAt, itemOf, withItems, without } from './testing/board.ts';
import { readingOf } from './testing/outcome.ts';

const context = contextFor(18);
const board = boardFor(18);

const waiting = (from: BoardSnapshot) =>
  readingOf(from)
    .dots.filter(({ reason }) => reason === 'in-tray')
    .map(({ role }) => role);

const moved = (from: BoardSnapshot, role: string, to: string): BoardSnapshot => {
  const { id } = itemOf(from, role);
  const { x, y } = centreOfPart(from, to);
  return changed(from, (item) =>
    item.id === id ? { ...item, box: { ...item.box, x: x - 22, y: y - 22 } } : item,
  );
};

test('a full tray needs nothing', () => {
  expect(refill(board, context).items).toEqual([]);
});

test('without a frame there is nothing to fill', () => {
  expect(refill(emptyBoard, context).items).toEqual([]);
});

test('dots that were placed or deleted are made up for, under new keys, on free places', () => {
  const used = moved(
    moved(without(board, 'dot/data/12'), 'dot/business/1', 'lead_time/today/b1'),
    'dot/business/5',
    'lead_time/year/b1',
  );
  const plan = refill(used, context);
  expect(plan.items.map(({ key }) => key)).toEqual([
    '1/key-metrics/dot/business/13',
    '1/key-metrics/dot/business/14',
    '1/key-metrics/dot/data/13',
  ]);
  const filled = applyPlan(plan, used);
  const tray = filled.items.filter((item) => item.shape === 'circle' && waiting(filled).length === 36);
  expect(waiting(filled)).toHaveLength(36);
  expect(tray.some((a, i) => tray.slice(i + 1).some((b) => overlaps(a.box, b.box)))).toBe(false);
  expect(refill(filled, context).items).toEqual([]);
});

test('keys go on after the last refill', () => {
  const first = applyPlan(
    refill(moved(board, 'dot/data/1', 'lead_time/today/b1'), context),
    moved(board, 'dot/data/1', 'lead_time/today/b1'),
  );
  const second = refill(moved(first, 'dot/data/13', 'lead_time/today/b2'), context);
  expect(second.items.map(({ key }) => key)).toEqual(['1/key-metrics/dot/data/14']);
});

test('copies that people made in the tray count as supply', () => {
  const spare = dotAt('spare', centreOfPart(board, 'tray/business'), { role: 'business' });
  expect(refill(withItems(without(board, 'dot/business/3'), spare), context).items).toEqual([]);
});

test('a moved tray is filled where it is', () => {
  const tray = new Set([...board.keys].filter(([key]) => /\/(tray|dot)/.test(key)).map(([, { id }]) => id));
  const away = changed(board, (item) =>
    tray.has(item.id) ? { ...item, box: { ...item.box, y: item.box.y - 1300 } } : item,
  );
  const filled = applyPlan(refill(without(away, 'dot/data/2'), context), without(away, 'dot/data/2'));
  expect(waiting(filled)).toHaveLength(36);
});
