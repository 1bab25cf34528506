import type { Item } from '@mirohq/websdk-types';
import { createTranslator } from '../../shared/i18n/translate.ts';
import { keyMetrics } from '../../shared/workshop/key-metrics/index.ts';
import { defaultSettings } from '../../shared/workshop/settings.ts';
import { type OpenBoard, openBoard } from '../board/testing/open-board.ts';
import { createDesk } from '../jobs/create-desk.ts';
import { createMiroHost } from '../miro/host.ts';
import { toMiroProps } from '../miro/to-miro.ts';
import { systemClock } from '../system-clock.ts';
import { atLeast, atMost, type BenchRow } from './row.ts';

/** ms each call takes, as on a board far away. */
const LATENCY = 60;
const CREATE = 50;

const t = createTranslator();

interface Insertion {
  readonly ms: number;
  readonly credits: number;
  readonly items: number;
}

const measure = async (board: OpenBoard, insert: () => Promise<void>): Promise<Insertion> => {
  const before = board.budget().hour.used;
  const start = performance.now();
  await insert();
  const ms = performance.now() - start;
  return { ms, credits: board.budget().hour.used - before, items: board.engine.items().length };
};

/** As the product does it, reads and bookkeeping included. */
const byDesk = async (latency: number): Promise<Insertion> => {
  const board = openBoard({ preset: 'strict', latency });
  const host = createMiroHost(board.miro);
  const desk = createDesk({ host, activities: [keyMetrics], t, clock: systemClock });
  await desk.handle({ do: 'hello' });
  const insertion = await measure(board, () => desk.handle({ do: 'insert', activity: keyMetrics.id }));
  desk.close();
  await host.info();
  await host.info();
  board.close();
  return insertion;
};

/** The same items as most apps would make them: one `await` after another, and no bookkeeping. */
const oneByOne = async (): Promise<Insertion> => {
  const board = openBoard({ preset: 'strict', latency: LATENCY });
  const { miro } = board;
  const context = { instance: '1', settings: defaultSettings, entries: {}, t };
  const [root, ...parts] = keyMetrics.template(context).items;
  const insertion = await measure(board, async () => {
    if (!root) return;
    const frame = await miro.board.createFrame(toMiroProps(root));
    const corner = { x: frame.x - frame.width / 2, y: frame.y - frame.height / 2 };
    for (const part of parts) {
      const box = { ...part.box, x: part.box.x + corner.x, y: part.box.y + corner.y };
      const item: Item = await miro.board.createShape(toMiroProps({ ...part, box }));
      await frame.add(item);
      if (part.mark) await item.setMetadata('mark', part.mark);
    }
  });
  board.close();
  return insertion;
};

/** The fastest of three after a first one to warm up: what the rest of the machine disturbs least. */
export const insert = async (): Promise<readonly BenchRow[]> => {
  await byDesk(0);
  const tries = [await byDesk(LATENCY), await byDesk(LATENCY), await byDesk(LATENCY)];
  const fast = tries.reduce((best, one) => (one.ms < best.ms ? one : best));
  const slow = await oneByOne();
  const bench = 'insert';
  return [
    { bench, what: 'items made', value: fast.items, unit: '', limit: null },
    {
      bench,
      what: 'credits ÷ (50 × items)',
      value: fast.credits / (CREATE * fast.items),
      unit: '',
      limit: atMost(1.5),
    },
    { bench, what: `at ${LATENCY} ms a call`, value: fast.ms, unit: 'ms', limit: null },
    { bench, what: 'one await after another', value: slow.ms, unit: 'ms', limit: null },
    { bench, what: 'faster by', value: slow.ms / fast.ms, unit: 'times', limit: atLeast(10) },
  ];
};
