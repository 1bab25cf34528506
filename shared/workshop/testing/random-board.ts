import fc from 'fast-check';
import { type Rect, rectAround } from '../../board/geometry.ts';
import type { BoardItem, ItemKind } from '../../board/item.ts';
import type { BoardSnapshot } from '../../board/snapshot.ts';
import { newItem } from '../../board/testing/apply-plan.ts';

const KINDS: readonly (readonly [ItemKind, string])[] = [
  ['shape', 'shape'],
  ['shape', 'shape'],
  ['sticky_note', 'sticky_note'],
  ['text', 'text'],
  ['card', 'card'],
  ['image', 'image'],
  ['connector', 'connector'],
  ['other', 'emoji'],
  ['other', 'stroke'],
  ['frame', 'frame'],
];

const COLOURS = ['#2d6cdf', '#ee8a1a', '#12835f', '#ff00aa', 'light_yellow', 'blue', undefined];
const TEXTS = ['', '<p>B</p>', '<p>HS</p>', 'A story of some length, told by somebody', '<p>\u200b</p>'];

/** Any item on, beside or far from a rectangle. */
const itemAround = ({ x, y, width, height }: Rect, frame: string): fc.Arbitrary<Omit<BoardItem, 'id'>> =>
  fc
    .record({
      centre: fc.record({
        x: fc.integer({ min: x - 500, max: x + width + 500 }),
        y: fc.integer({ min: y - 500, max: y + height + 500 }),
      }),
      size: fc.oneof(fc.constant(44), fc.integer({ min: 1, max: 300 })),
      kind: fc.constantFrom(...KINDS),
      shape: fc.constantFrom('circle', 'circle', 'rectangle'),
      fill: fc.constantFrom(...COLOURS),
      text: fc.constantFrom(...TEXTS),
      parentId: fc.constantFrom(null, frame, 'another frame'),
      groupId: fc.constantFrom(null, null, 'group'),
    })
    .map(({ centre, size, kind: [kind, type], shape, fill, text, parentId, groupId }) => ({
      ...newItem('', {
        kind: 'shape',
        shape: kind === 'shape' ? shape : null,
        box: rectAround(centre, { width: size, height: size }),
        text,
        style: fill ? { fill } : {},
      }),
      kind,
      type,
      parentId,
      groupId,
    }));

/** The board with up to 40 things more that people may have left on it, and with up to 10 of ours deleted. */
export const messUp = (board: BoardSnapshot, around: Rect, frame: string): fc.Arbitrary<BoardSnapshot> =>
  fc
    .record({
      added: fc.array(itemAround(around, frame), { maxLength: 40 }),
      deleted: fc.uniqueArray(fc.nat(board.items.length), { maxLength: 10 }),
    })
    .map(({ added, deleted }) => ({
      ...board,
      items: [
        ...board.items.filter((_, index) => !deleted.includes(index)),
        ...added.map((item, index) => ({ ...item, id: `added-${index}` })),
      ],
    }));
