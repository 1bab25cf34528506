import { expect, it } from 'vitest';
import { createBoard } from '../board/engine/board.ts';
import type { Participant } from '../board/engine/engine.ts';
import { handOf } from './hand.ts';
import { atOnce, type Pace } from './pace.ts';
import { seededRandom } from './random.ts';

const ada: Participant = { id: 'ada', name: 'Ada', color: '#2f6fed', mayWrite: true };

const boardWithFrame = () => {
  const engine = createBoard({ boardId: 'b', now: () => 0, random: seededRandom(1) });
  const [frame, dot] = engine.act({ who: ada, by: 'app' }, (edit) => [
    edit.create('frame', { title: 'F', x: 1000, y: 0, width: 800, height: 600 }).id,
    edit.create('shape', { shape: 'circle', x: 0, y: 0, width: 44, height: 44 }).id,
  ]);
  return { engine, frame: frame ?? '', dot: dot ?? '' };
};

const parentOf = (engine: ReturnType<typeof boardWithFrame>['engine'], id: string) => {
  const item = engine.get(id);
  return item && 'parentId' in item ? item.parentId : undefined;
};

it('a dropped item lies where it was dropped and belongs to the frame there', async () => {
  const { engine, frame, dot } = boardWithFrame();
  await handOf(engine, ada, atOnce()).drag(dot, { x: 1100, y: 50 });
  expect(engine.boundsOf(dot)).toEqual({ x: 1078, y: 28, width: 44, height: 44 });
  expect(parentOf(engine, dot)).toBe(frame);
});

it('a copy is dropped and the original stays', async () => {
  const { engine, frame, dot } = boardWithFrame();
  const copy = await handOf(engine, ada, atOnce()).dragCopy(dot, { x: 1100, y: 50 });
  expect(copy).not.toBe(dot);
  expect(engine.boundsOf(dot)).toMatchObject({ x: -22, y: -22 });
  expect(parentOf(engine, copy)).toBe(frame);
});

it('a note holds the text as it was written, and belongs to the frame', async () => {
  const { engine, frame } = boardWithFrame();
  const id = await handOf(engine, ada, atOnce()).writeNote('a < b & c', { x: 1100, y: 50 }, 120);
  expect(engine.get(id)).toMatchObject({
    type: 'sticky_note',
    content: '<p>a &lt; b &amp; c</p>',
  });
  expect(engine.boundsOf(id)?.width).toBeCloseTo(120);
  expect(parentOf(engine, id)).toBe(frame);
});

it('a drag in steps is seen on its way, and the pointer is let go in the end', async () => {
  const { engine, dot } = boardWithFrame();
  const seen: (number | null)[] = [];
  const calm: Pace = { ...atOnce(), dragSteps: 4 };
  await handOf(engine, ada, calm, (_, at) => seen.push(at?.x ?? null)).drag(dot, { x: 400, y: 0 });
  expect(seen).toEqual([100, 200, 300, null]);
});

it('a stopped rehearsal lets go of what is in the hand', async () => {
  const { engine, dot } = boardWithFrame();
  const stop = new AbortController();
  stop.abort();
  await expect(handOf(engine, ada, atOnce(stop.signal)).drag(dot, { x: 9, y: 9 })).rejects.toMatchObject({
    code: 'cancelled',
  });
});
