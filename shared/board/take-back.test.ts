import { describe, expect, test } from 'vitest';
import { diff } from './diff.ts';
import { cornersOf, doneRows, intendedRows } from './journal-rows.ts';
import type { BoardPlan } from './plan.ts';
import type { BoardSnapshot } from './snapshot.ts';
import type { BoardStep } from './steps.ts';
import { type Operation, takeBack } from './take-back.ts';
import { box, changed, item, plan, planned, plannedFrame, snapshot, writtenBoard } from './testing/build.ts';

const label = planned('label', { box: box(10, 20), text: '<p>One day</p>' });
const dot = planned('dot', { box: box(500, 300, 44, 44), layer: 2 });
const whole = plan([plannedFrame(), label, dot]);
const board = writtenBoard(whole);

/** The journal's entry of having written a plan. */
const written = (by: BoardPlan, before: BoardSnapshot, after: BoardSnapshot): Operation => {
  const steps = diff(by, before, new Map([['frame', { x: 0, y: 0 }]]));
  const corners = cornersOf(steps, before);
  const items = new Map(after.items.map((one) => [one.id, one]));
  const outcome = { made: items, changed: items };
  return {
    rows: doneRows(intendedRows(steps, corners, before), outcome, corners, after),
    corners,
    brokenOff: false,
  };
};

const shape = (steps: readonly BoardStep[]) =>
  steps.map((step) => `${step.do} ${'key' in step ? step.key : step.do === 'move' ? step.id : step.parent}`);

describe('taking an insert back', () => {
  const insert = written(whole, snapshot([]), board);

  test('removes everything, the frame last', () => {
    const { steps, kept } = takeBack(insert, board);
    expect(shape(steps)).toEqual(['remove label', 'remove dot', 'remove frame']);
    expect(kept).toEqual([]);
  });

  test('does so too when the frame was moved with everything in it', () => {
    const moved = writtenBoard(whole, { x: 900, y: -50 });
    expect(shape(takeBack(insert, moved).steps)).toEqual(['remove label', 'remove dot', 'remove frame']);
  });

  test.each([
    ['moved', { box: box(600, 300, 44, 44) }],
    ['edited', { text: '<p>mine</p>' }],
    ['coloured', { style: { fill: '#ff00ff' } }],
  ])('keeps an item that was %s, and the frame around it', (_, change) => {
    const { steps, kept } = takeBack(insert, changed(board, { dot: change }));
    expect(shape(steps)).toEqual(['remove label']);
    expect(kept).toEqual(['dot']);
  });

  test('keeps what people put into the frame, and the frame around it', () => {
    const withGuest = { ...board, items: [...board.items, item('guest', { parentId: 'frame' })] };
    const { steps, kept } = takeBack(insert, withGuest);
    expect(shape(steps)).toEqual(['remove label', 'remove dot']);
    expect(kept).toEqual(['guest']);
  });

  test('needs nothing for what people have deleted', () => {
    expect(shape(takeBack(insert, changed(board, { dot: null })).steps)).toEqual([
      'remove label',
      'remove frame',
    ]);
  });
});

describe('an insert that was broken off', () => {
  const steps = diff(whole, snapshot([]), new Map([['frame', { x: 0, y: 0 }]]));
  const corners = cornersOf(steps, snapshot([]));
  const rows = intendedRows(steps, corners, snapshot([]));

  test('is taken back by its keys, and by place and text where even the keys are not known', () => {
    const keys = new Map([...board.keys].filter(([key]) => key !== 'dot'));
    const { steps: back } = takeBack({ rows, corners, brokenOff: true }, { ...board, keys });
    expect(shape(back)).toEqual(['remove label', 'remove dot', 'remove frame']);
  });

  test('does not lay hands on what only lies near', () => {
    const near = changed(board, { dot: { box: box(505, 300, 44, 44) } });
    const keys = new Map([...board.keys].filter(([key]) => key !== 'dot'));
    const { steps: back } = takeBack({ rows, corners, brokenOff: true }, { ...near, keys });
    expect(shape(back)).toEqual(['remove label']);
  });

  test('guesses nothing once it was brought to an end', () => {
    expect(takeBack({ rows, corners, brokenOff: false }, board).steps).toEqual([]);
  });
});

describe('taking a change back', () => {
  const next = plan(
    [
      plannedFrame({ box: box(0, 0, 1000, 900) }),
      { ...label, box: box(10, 420), text: '<p>One week</p>' },
      { ...dot, style: { fill: '#123456' } },
    ],
    { moves: [{ id: 'vote', by: { x: 0, y: 400 } }] },
  );
  const vote = item('vote', { parentId: 'frame', box: box(10, 100, 44, 44) });
  const before = { ...board, items: [...board.items, vote] };
  const after = changed(
    { ...before, keys: writtenBoard(next).keys },
    {
      frame: { box: box(0, 0, 1000, 900) },
      label: { box: box(10, 420), text: '<p>One week</p>' },
      dot: { style: { fill: '#123456' } },
      vote: { box: box(10, 500, 44, 44) },
    },
  );
  const change = written(next, before, after);

  test('gives back size, place, text and style, the frame shrinking last', () => {
    const { steps, kept } = takeBack(change, after);
    expect(kept).toEqual([]);
    expect(shape(steps)).toEqual(['move vote', 'update label', 'update dot', 'update frame']);
    expect(steps).toMatchObject([
      { by: { x: 0, y: -400 } },
      {
        change: { box: box(10, 20), text: '<p>One day</p>' },
        record: { plan: board.keys.get('label')?.plan },
      },
      { change: { style: { fill: '#ffffff' } } },
      { change: { box: box(0, 0, 1000, 600) } },
    ]);
  });

  test('leaves the parts that people changed since, and gives the others back', () => {
    const { steps, kept } = takeBack(
      change,
      changed(after, { label: { text: '<p>Ages</p>' }, vote: { box: box(300, 500, 44, 44) } }),
    );
    expect(kept.toSorted()).toEqual(['label', 'vote']);
    expect(steps[0]).toMatchObject({ do: 'update', key: 'label', change: { box: box(10, 20) } });
    expect(steps[0]).not.toHaveProperty('change.text');
  });

  test('has nothing to do where it is taken back already', () => {
    const { steps, kept } = takeBack(change, before);
    expect(kept).toEqual([]);
    expect(steps.filter((step) => step.do !== 'update' || !step.change.style)).toEqual([]);
  });

  test('makes a removed item again, under its old key and in its frame', () => {
    const without = plan([plannedFrame()], { remove: ['dot'] });
    const gone = {
      ...changed(board, { dot: null }),
      keys: new Map([...board.keys].filter(([key]) => key !== 'dot')),
    };
    const { steps } = takeBack(written(without, board, gone), gone);
    expect(steps).toMatchObject([
      { do: 'create', key: 'dot', parent: 'frame', item: { box: box(500, 300, 44, 44) } },
      { do: 'adopt', parent: 'frame', keys: ['dot'] },
    ]);
  });
});
