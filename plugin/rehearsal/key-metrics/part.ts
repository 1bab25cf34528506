import { centreOf, contains, type Point, type Rect } from '../../../shared/board/geometry.ts';
import { BANDS, METRICS, ROUNDS } from '../../../shared/votes/scales.ts';
import { type Spots, spotsFor } from '../free-place.ts';
import type { Part, Scene } from '../part.ts';
import { lookAt } from '../sight.ts';
import { type Ballot, planBallots, type Vote } from '../votes.ts';
import { words } from '../words.ts';
import { readSheet, type Sheet } from './sheet.ts';
import type { Deeds, Stage } from './stage.ts';
import { tellStories } from './stories.ts';
import { supplyOf } from './supply.ts';

const dotsIn = (scene: Scene, area: Rect): readonly Point[] =>
  lookAt(scene.engine, area)
    .filter(({ isDot }) => isDot)
    .map(({ rect }) => centreOf(rect));

const everyCell = (sheet: Sheet): readonly Rect[] =>
  METRICS.flatMap((metric) =>
    ROUNDS.flatMap((round) =>
      [...BANDS, 'na' as const].flatMap((band) => sheet.cell(metric, round, band) ?? []),
    ),
  );

const hasVotes = (scene: Scene, sheet: Sheet): boolean => {
  const dots = dotsIn(scene, scene.frame.rect);
  return everyCell(sheet).some((cell) => dots.some((dot) => contains(cell, dot)));
};

const placeDot = async ({ scene, supply, deeds }: Stage, vote: Vote, to: Point): Promise<void> => {
  const dot = await supply.take(vote.side);
  if (!dot) {
    deeds.lost += 1;
    return;
  }
  const hand = scene.handOf(vote.person);
  if (dot.copy) await hand.dragCopy(dot.id, to);
  else await hand.drag(dot.id, to);
  deeds.people.add(vote.person.alias);
  deeds.dots += 1;
};

const playBallot = async (stage: Stage, { metric, round, votes }: Ballot): Promise<void> => {
  const { scene, sheet, supply, deeds } = stage;
  const spots = new Map<Vote['band'], Spots>();
  supply.nextRound();
  for (const vote of votes) {
    const cell = sheet.cell(metric, round, vote.band);
    if (!cell) {
      deeds.lost += 1;
      continue;
    }
    const free = spots.get(vote.band) ?? spotsFor(cell, dotsIn(scene, cell), scene.random);
    spots.set(vote.band, free);
    await placeDot(stage, vote, free.take());
  }
};

const told = ({ people, dots, notes, lost }: Deeds): string =>
  words('rehearsal.key-metrics.did', { people: people.size, dots, notes, lost });

export const keyMetricsPart: Part = {
  activity: 'key-metrics',
  async play(scene) {
    const sheet = readSheet(lookAt(scene.engine, scene.frame.rect), scene.t);
    if (hasVotes(scene, sheet)) return words('rehearsal.played-already');
    const section = scene.file.four_key_metrics ?? {};
    const deeds: Deeds = { people: new Set(), dots: 0, notes: 0, lost: 0 };
    const stage: Stage = { scene, sheet, deeds, supply: supplyOf(scene, sheet) };
    for (const ballot of planBallots(section, scene.crowd, scene.random)) {
      await playBallot(stage, ballot);
      await tellStories(stage, ballot, section.stories ?? []);
    }
    return told(deeds);
  },
};
