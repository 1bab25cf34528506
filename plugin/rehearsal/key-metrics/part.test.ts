import { afterEach, describe, expect, it } from 'vitest';
import { createTranslator } from '../../../shared/i18n/translate.ts';
import type { WorkshopFile } from '../../../shared/workshop/sample.ts';
import type { Actor } from '../../board/engine/engine.ts';
import { type OpenBoard, openBoard } from '../../board/testing/open-board.ts';
import { simulatedClock } from '../clock.ts';
import { gatherCrowd } from '../crowd.ts';
import { type Facilitator, seatFacilitator } from '../facilitator.ts';
import { handOf } from '../hand.ts';
import { atOnce } from '../pace.ts';
import type { Scene } from '../part.ts';
import { seededRandom } from '../random.ts';
import { findFrame, lookAt, type Thing } from '../sight.ts';
import { keyMetricsPart } from './part.ts';

const t = createTranslator();
const mouse: Actor = { who: { id: 'eve', name: 'Eve', color: '#000000', mayWrite: true }, by: 'mouse' };

let board: OpenBoard | undefined;
let facilitator: Facilitator | undefined;

afterEach(async () => {
  await facilitator?.leave();
  board?.close();
});

const fileOf = (today: number[]): WorkshopFile => ({
  workshop: { participants: 20 },
  four_key_metrics: { votes: { lead_time: { today } } },
});

/** The frame inserted on a board of its own, and everybody around it. */
const setScene = async (file: WorkshopFile, preset: 'lenient' | 'strict' = 'lenient'): Promise<Scene> => {
  const clock = simulatedClock(0);
  board = openBoard({ now: clock.now, preset });
  const { engine, miro } = board;
  facilitator = seatFacilitator(miro, clock, t);
  const { does } = facilitator;
  await does({ do: 'insert', activity: 'key-metrics' });
  const frame = findFrame(engine, 'DMA 05 ');
  if (!frame) throw new Error('The frame was not inserted.');
  return {
    engine,
    frame,
    file,
    crowd: gatherCrowd(file),
    random: seededRandom(1),
    t,
    handOf: ({ alias, name }) => handOf(engine, { ...mouse.who, id: alias, name }, atOnce()),
    refill: async () => {
      await does({ do: 'refill', activity: 'key-metrics' });
    },
  };
};

const things = ({ engine, frame }: Scene): readonly Thing[] => lookAt(engine, frame.rect);

const take = (scene: Scene, text: string): void => {
  const ids = things(scene).flatMap((thing) => (thing.text === text ? [thing.id] : []));
  scene.engine.act(mouse, (edit) => edit.remove(ids));
};

const countsInPanel = async (): Promise<readonly number[] | undefined> => {
  await facilitator?.does({ do: 'refresh' });
  const sections = facilitator?.state().activities[0]?.view?.sections;
  return sections?.find(({ id }) => id === 'lead_time')?.distribution?.above.counts;
};

describe.each(['lenient', 'strict'] as const)('on a %s board', (preset) => {
  it('trays are refilled while people vote, and what they do not yield is copied', async () => {
    const scene = await setScene(fileOf([0, 120, 0, 0, 0, 1]), preset);
    expect(await keyMetricsPart.play(scene)).toBe('20 people, 121 dots, 0 stories');
    expect(await countsInPanel()).toEqual([0, 120, 0, 0, 0, 1]);
  });
});

it('people vote where the labels say, wherever the frame was moved to', async () => {
  const scene = await setScene(fileOf([1, 0, 2, 0, 0, 3]));
  const { x, y, width, height } = scene.frame.rect;
  const to = { x: x + width / 2 + 9_000, y: y + height / 2 - 4_000 };
  scene.engine.act(mouse, (edit) => edit.move(new Map([[scene.frame.id, to]])));
  const moved = { ...scene, frame: findFrame(scene.engine, 'DMA 05 ') ?? scene.frame };
  await keyMetricsPart.play(moved);
  expect(await countsInPanel()).toEqual([1, 0, 2, 0, 0, 3]);
});

it('a vote whose label is gone is not placed, and that is said', async () => {
  const scene = await setScene(fileOf([0, 0, 2, 0, 0, 1]));
  take(scene, 'Less than one hour');
  expect(await keyMetricsPart.play(scene)).toBe(
    '2 people, 2 dots, 0 stories, 1 thing could not be placed because its label or tray is gone',
  );
});

it('where a tray is gone its dots are missing, and that is said', async () => {
  const scene = await setScene(fileOf([3, 0, 0, 0, 0, 0]));
  for (const role of ['Business', 'Technology', 'Data']) take(scene, role);
  expect(await keyMetricsPart.play(scene)).toBe(
    'nobody took part, 0 dots, 0 stories, 3 things could not be placed because their label or tray is gone',
  );
});

it('dots lie apart from each other and from those that lie there already', async () => {
  const scene = await setScene(fileOf([0, 9, 0, 0, 0, 0]));
  await keyMetricsPart.play(scene);
  const dots = things(scene).filter(({ isDot }) => isDot);
  const near = dots.filter((dot) =>
    dots.some(
      (other) => other !== dot && Math.hypot(other.rect.x - dot.rect.x, other.rect.y - dot.rect.y) < 44,
    ),
  );
  expect(near).toEqual([]);
});
