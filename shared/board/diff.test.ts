import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diff } from './diff.ts';
import type { BoardStep } from './steps.ts';
import { box, changed, item, plan, planned, plannedFrame, snapshot, writtenBoard } from './testing/build.ts';

const nowhere = new Map();
const at = (x: number, y: number) => new Map([['frame', { x, y }]]);
const shape = (steps: readonly BoardStep[]) =>
  steps.map((step) =>
    step.do === 'adopt' ? `adopt ${step.keys.join()}` : `${step.do} ${'key' in step ? step.key : step.id}`,
  );

const label = planned('label', { box: box(10, 20), text: '<p>One day</p>' });
const dot = planned('dot', { box: box(500, 300, 44, 44), layer: 2 });
const whole = plan([plannedFrame(), dot, label]);

describe('on an empty board', () => {
  test('the frame comes first, then layer by layer, then the frame takes them in', () => {
    const steps = diff(whole, snapshot([]), at(100, 200));
    expect(shape(steps)).toEqual(['create frame', 'create label', 'create dot', 'adopt label,dot']);
    expect(steps[1]).toMatchObject({ item: { box: box(110, 220) }, parent: 'frame' });
  });

  test('a part of a frame that has no place is a mistake of the plan', () => {
    expect(() => diff(plan([label]), snapshot([]), nowhere)).toThrow('No place is known for frame.');
  });
});

describe('on a board that holds the plan', () => {
  test('nothing is to do, wherever people moved the frame', () => {
    expect(diff(whole, writtenBoard(whole, { x: -4000, y: 77 }), nowhere)).toEqual([]);
  });

  test('nothing is to do whatever people did to the parts', () => {
    const board = changed(writtenBoard(whole), {
      label: { text: '<p>Ages</p>', style: { fill: '#ff0000' } },
      dot: { box: box(5000, 0, 80, 80), parentId: null },
    });
    expect(diff(whole, board, nowhere)).toEqual([]);
  });

  test('a deleted part is made again where it belongs now', () => {
    const board = changed(writtenBoard(whole, { x: 1000, y: 0 }), { label: null });
    const steps = diff(whole, board, nowhere);
    expect(shape(steps)).toEqual(['create label', 'adopt label']);
    expect(steps[0]).toMatchObject({ item: { box: box(1010, 20) } });
  });

  test('a part that a broken-off insert left loose is taken in; one that people dragged out is not', () => {
    const board = changed(writtenBoard(whole), {
      label: { parentId: null },
      dot: { parentId: null, box: box(3000, 0, 44, 44) },
    });
    expect(shape(diff(whole, board, nowhere))).toEqual(['adopt label']);
  });

  test('only what the plan changed is written', () => {
    const next = plan([plannedFrame(), { ...label, text: '<p>One week</p>' }, dot]);
    const steps = diff(next, writtenBoard(whole), nowhere);
    expect(steps).toMatchObject([{ do: 'update', id: 'label', change: { text: '<p>One week</p>' } }]);
    expect(steps[0]).not.toHaveProperty('change.box');
  });

  test('a text that a person edited and a part that a person moved stay, when the plan changes them', () => {
    const next = plan([
      plannedFrame(),
      { ...label, text: '<p>One week</p>', style: { fill: '#000000' } },
      { ...dot, box: box(500, 400, 44, 44) },
    ]);
    const board = changed(writtenBoard(whole), {
      label: { text: '<p>Ages</p>' },
      dot: { box: box(20, 500, 44, 44) },
    });
    const changes = diff(next, board, nowhere).map((step) => step.do === 'update' && [step.id, step.change]);
    expect(changes).toEqual([['label', { style: { fill: '#000000' } }]]);
  });

  test('a keyed item listed for removal goes, one that is gone already needs nothing', () => {
    const board = changed(writtenBoard(whole), { label: null });
    const steps = diff(plan([plannedFrame()], { remove: ['dot', 'label', 'unknown'] }), board, nowhere);
    expect(shape(steps)).toEqual(['remove dot']);
  });
});

describe('a frame of another size', () => {
  const size = (width: number, height: number) =>
    plan([plannedFrame({ box: box(0, 0, width, height) }), label]);
  const sizes = (steps: readonly BoardStep[]) =>
    steps.flatMap((step) => (step.do === 'update' && step.change.box ? [step.change.box] : []));

  test('grows before anything moves, keeping its corner', () => {
    const moves = [{ id: 'guest', by: { x: 0, y: 50 } }];
    const board = writtenBoard(whole, { x: 7, y: 8 });
    const withGuest = { ...board, items: [...board.items, item('guest')] };
    const steps = diff({ ...size(1000, 900), moves }, withGuest, nowhere);
    expect(shape(steps)).toEqual(['update frame', 'move guest']);
    expect(sizes(steps)).toEqual([{ x: 7, y: 8, width: 1000, height: 900 }]);
  });

  test('shrinks after everything has moved', () => {
    const next = plan([plannedFrame({ box: box(0, 0, 1000, 400) }), { ...label, box: box(10, 10) }]);
    expect(shape(diff(next, writtenBoard(whole), nowhere))).toEqual(['update label', 'update frame']);
  });

  test('that gets wider and lower does both, each at its time', () => {
    const steps = diff(size(1200, 400), writtenBoard(whole), nowhere);
    expect(sizes(steps).map(({ width, height }) => [width, height])).toEqual([
      [1200, 600],
      [1200, 400],
    ]);
  });

  test('only grows when a person has resized it', () => {
    const board = changed(writtenBoard(whole), { frame: { box: box(0, 0, 2000, 500) } });
    expect(sizes(diff(size(1000, 400), board, nowhere))).toEqual([]);
    expect(sizes(diff(size(1000, 800), board, nowhere))).toEqual([box(0, 0, 2000, 800)]);
  });
});

test('an item that the plan itself puts elsewhere is not moved on top of that', () => {
  const next = plan([plannedFrame(), { ...dot, box: box(500, 400, 44, 44) }], {
    moves: [{ id: 'dot', by: { x: 0, y: 100 } }],
  });
  expect(shape(diff(next, writtenBoard(whole), nowhere))).toEqual(['update dot']);
});

test('whatever is planned: written once, nothing is left to do', () => {
  const length = fc.integer({ min: 1, max: 900 });
  const part = fc.record({ x: length, y: length, text: fc.string(), layer: fc.integer({ min: 1, max: 3 }) });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.record({ x: length, y: length }), (parts, corner) => {
      const items = parts.map(({ x, y, text, layer }, index) =>
        planned(`part-${index}`, { box: box(x, y), text, layer }),
      );
      const made = plan([plannedFrame({ box: box(0, 0, 2000, 2000) }), ...items]);
      expect(diff(made, writtenBoard(made, corner), nowhere)).toEqual([]);
    }),
    { seed: 7 },
  );
});
