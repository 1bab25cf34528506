import fc from 'fast-check';
import { contextFor } from '../context.ts';
import { messUp } from '../random-board.ts';
import { differences, fates, insertedFor, PEOPLE, SOME, transformed, withProbes } from './boards.ts';
import type { Law } from './law.ts';

export const untouchedIsEmpty: Law = {
  name: 'reading an untouched template finds nothing',
  broken: (activity) =>
    PEOPLE.flatMap((people) =>
      [...fates(activity, insertedFor(activity, people), people)].flatMap(([id, fate]) =>
        /^(template|supply) /.test(fate) ? [] : [`${id}: ${fate}`],
      ),
    ),
};

export const movedReadsTheSame: Law = {
  name: 'moved or scaled, a frame reads the same',
  broken: (activity) => {
    const board = withProbes(insertedFor(activity, SOME));
    const before = fates(activity, board);
    return [
      transformed(board, 1, -8000, 4321),
      transformed(board, 0.25, 100, 100),
      transformed(board, 4, 0, 0),
    ].flatMap((moved) => differences(before, fates(activity, moved)));
  },
};

export const accountsAreComplete: Law = {
  name: 'every item of any board has exactly one account',
  broken: (activity) => {
    const board = insertedFor(activity, SOME);
    const frame = board.items.find(({ kind }) => kind === 'frame');
    if (!frame) return ['the template has no frame'];
    const found: string[] = [];
    const anyBoard = messUp(board, frame.box, frame.id);
    fc.assert(
      fc.property(anyBoard, (messy) => {
        const { reading } = activity.run(messy, contextFor(SOME));
        const ids = reading.accounts.map(({ id }) => id);
        const same = ids.length === messy.items.length && new Set(ids).size === ids.length;
        if (!same || messy.items.some((item, index) => ids[index] !== item.id))
          found.push('an item is missing');
      }),
      { seed: 5, numRuns: 60 },
    );
    return found;
  },
};
