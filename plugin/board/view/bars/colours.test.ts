import { afterEach, expect, test } from 'vitest';
import type { ItemData } from '../../engine/engine.ts';
import { type SeatInNode, seatInNode } from '../testing/seat-in-node.ts';
import { choicesFor, colourChange, colourOf } from './colours.ts';

let seat: SeatInNode;
afterEach(() => seat.leave());

const made = (...types: readonly ItemData['type'][]): readonly ItemData[] => {
  seat = seatInNode();
  for (const type of types) seat.place(type);
  return seat.session.engine.items();
};

test('notes offer Miro’s sixteen colours, everything else any', () => {
  expect(choicesFor(made('sticky_note'))).toHaveLength(16);
  expect(choicesFor(made('shape', 'sticky_note')).every(({ value }) => value.startsWith('#'))).toBe(true);
});

test('every colour that is offered is one the board takes', () => {
  for (const type of ['sticky_note', 'shape', 'text', 'frame', 'card'] as const) {
    const [item] = made(type);
    if (!item) throw new Error('nothing made');
    for (const { value, shown } of choicesFor([item])) {
      const change = colourChange(item, value) ?? {};
      seat.session.engine.act({ who: seat.session.user, by: 'mouse' }, (edit) =>
        edit.update(item.id, change),
      );
      const [now = item] = seat.session.engine.items();
      expect(colourOf(now)).toBe(shown);
    }
    seat.leave();
  }
});
