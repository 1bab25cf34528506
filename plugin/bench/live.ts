import { createTranslator } from '../../shared/i18n/translate.ts';
import { keyMetrics } from '../../shared/workshop/key-metrics/index.ts';
import type { Actor } from '../board/engine/engine.ts';
import { type OpenBoard, openBoard } from '../board/testing/open-board.ts';
import { createDesk } from '../jobs/create-desk.ts';
import type { Desk } from '../jobs/desk.ts';
import { type SteppedClock, steppedClock } from '../jobs/testing/stepped-clock.ts';
import { createMiroHost } from '../miro/host.ts';
import { atMost, type BenchRow } from './row.ts';

const READ = 500;
const HOURLY = 1_000_000;
const HOUR = 3600;
/** s between two things somebody does: a busy hour. */
const EVERY = 2;

interface Room {
  readonly board: OpenBoard;
  readonly desk: Desk;
  readonly clock: SteppedClock;
}

/** A board with the frame on it and a desk that has read it; everybody's doings are announced to it. */
const openRoom = async (): Promise<Room> => {
  const clock = steppedClock();
  const board = openBoard({ preset: 'lenient', now: clock.now });
  const host = createMiroHost(board.miro);
  const desk = createDesk({ host, activities: [keyMetrics], t: createTranslator(), clock });
  await clock.until(desk.handle({ do: 'insert', activity: keyMetrics.id }));
  return { board, desk, clock };
};

const costOfRefresh = async ({ board, desk, clock }: Room): Promise<number> => {
  const before = board.budget().hour.used;
  await clock.until(desk.handle({ do: 'refresh' }));
  return board.budget().hour.used - before;
};

const somebodyMovesADot = ({ engine, session }: OpenBoard, second: number): void => {
  const actor: Actor = { who: { ...session.user, id: 'guest', name: 'Guest' }, by: 'mouse' };
  const dots = engine.items().filter((item) => 'shape' in item && item.shape === 'circle');
  const dot = dots[second % dots.length];
  const at = dot && engine.boundsOf(dot.id);
  if (dot && at) engine.act(actor, (edit) => edit.move(new Map([[dot.id, { x: at.x + 1, y: at.y + 1 }]])));
};

/** Credits of an hour with the live tally on, while people act all the time. */
const costOfAnHour = async ({ board, desk, clock }: Room): Promise<number> => {
  let credits = 0;
  let used = board.budget().hour.used;
  await clock.until(desk.handle({ do: 'live', on: true }));
  for (let second = 0; second < HOUR; second += 1) {
    if (second % EVERY === 0) somebodyMovesADot(board, second);
    await clock.advance(1000);
    const now = board.budget().hour.used;
    credits += now >= used ? now - used : now;
    used = now;
  }
  await clock.until(desk.handle({ do: 'live', on: false }));
  return credits;
};

export const live = async (): Promise<readonly BenchRow[]> => {
  const room = await openRoom();
  const refresh = await costOfRefresh(room);
  const hour = await costOfAnHour(room);
  room.desk.close();
  room.board.close();
  return [
    { bench: 'live', what: 'one refresh', value: refresh, unit: 'credits', limit: atMost(READ) },
    { bench: 'live', what: 'an hour of live tally', value: hour, unit: 'credits', limit: null },
    {
      bench: 'live',
      what: 'of the hourly budget',
      value: (hour / HOURLY) * 100,
      unit: '%',
      limit: atMost(30),
    },
  ];
};
