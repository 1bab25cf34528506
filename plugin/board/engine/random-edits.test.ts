import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anna, bob, mouse } from '../testing/actors.ts';
import { seeded } from '../testing/random.ts';
import { reloaded, twoDocs } from '../testing/two-docs.ts';
import { createBoard } from './board.ts';
import type { BoardEdit, BoardEngine, Participant } from './engine.ts';

/** One thing a person may do; the numbers choose the items it is done to. */
const deed = fc.record({
  what: fc.constantFrom(
    'frame',
    'note',
    'line',
    'move',
    'resize',
    'remove',
    'copy',
    'group',
    'front',
    'undo',
    'redo',
  ),
  first: fc.nat(),
  second: fc.nat(),
  x: fc.integer({ min: -900, max: 900 }),
  y: fc.integer({ min: -900, max: 900 }),
});
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

const pick = (board: BoardEngine, number: number): string | undefined =>
  board.items()[number % Math.max(1, board.items().length)]?.id;

const edit = (board: BoardEngine, by: BoardEdit, { what, first, second, x, y }: Deed): void => {
  const one = pick(board, first);
  const other = pick(board, second);
  if (what === 'frame') by.create('frame', { x, y, width: 700, height: 500 });
  else if (what === 'note' || one === undefined || other === undefined) by.create('sticky_note', { x, y });
  else if (what === 'line') by.create('connector', { start: { item: one }, end: { item: other } });
  else if (what === 'move') by.move(new Map([[one, { x, y }]]));
  else if (what === 'resize') by.resize(one, { x, y, width: 300, height: 200 });
  else if (what === 'remove') by.remove([one]);
  else if (what === 'copy') by.duplicate([one, other], { x, y });
  else if (what === 'group') by.group([one, other]);
  else by.bringToFront([one]);
};

/** Refusals by Miro's rules are part of the game: they leave the board as it was. */
const perform = (board: BoardEngine, who: Participant, done: Deed): void => {
  if (done.what === 'undo' || done.what === 'redo') {
    board[done.what](who);
    return;
  }
  try {
    board.act(mouse(who), (by) => edit(board, by, done));
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(Error);
  }
};

const deeds = fc.array(deed, { maxLength: 40 });

test('whatever is done, the board shown is the board stored', () => {
  fc.assert(
    fc.property(deeds, (list) => {
      const board = createBoard({ boardId: 'b', random: seeded(1) });
      for (const done of list) perform(board, anna, done);
      const again = createBoard({ boardId: 'b', doc: reloaded(board.doc) });
      expect(again.items()).toEqual(board.items());
      expect(again.groups()).toEqual(board.groups());
    }),
    { seed: 1, numRuns: 30 },
  );
});

test('whatever one person did can be taken back to the empty board', () => {
  fc.assert(
    fc.property(deeds, (list) => {
      const board = createBoard({ boardId: 'b', random: seeded(1) });
      for (const done of list) perform(board, anna, done);
      while (board.undo(anna));
      expect(board.items()).toEqual([]);
      expect(board.groups()).toEqual([]);
    }),
    { seed: 2, numRuns: 30 },
  );
});

test('two people at two tabs end with the same board', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), deed), { maxLength: 40 }), (list) => {
      const [here, there] = twoDocs();
      const hers = createBoard({ boardId: 'b', doc: here, random: seeded(1) });
      const his = createBoard({ boardId: 'b', doc: there, random: seeded(2) });
      for (const [isHers, done] of list) perform(isHers ? hers : his, isHers ? anna : bob, done);
      expect(his.items()).toEqual(hers.items());
    }),
    { seed: 3, numRuns: 30 },
  );
});
