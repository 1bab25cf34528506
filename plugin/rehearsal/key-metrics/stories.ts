import type { Rect } from '../../../shared/board/geometry.ts';
import type { SampleStory } from '../../../shared/workshop/sample-metrics.ts';
import type { Person } from '../crowd.ts';
import { notePlaces } from '../free-place.ts';
import { lookAt, type Thing } from '../sight.ts';
import type { Ballot } from '../votes.ts';
import type { Stage } from './stage.ts';

/** dp. A square note is higher than wide, because its height holds the shadow. */
const NOTE = { width: 170, height: 195 } as const;
/** dp from the top of the area: its title. */
const HEADING = 70;

const notesIn = (stage: Stage, area: Rect): readonly Thing[] =>
  lookAt(stage.scene.engine, area).filter(({ isNote }) => isNote);

/** Somebody whose dot lies where the story is about; anybody else where there is none. */
const teller = ({ votes }: Ballot, story: SampleStory, crowd: readonly Person[]): Person =>
  votes.find(({ band }) => band === story.band)?.person ??
  crowd[0] ?? { alias: 'guest', name: 'Guest', side: 'business' };

/** The stories of one metric and round, written next to each other into the metric's area. */
export const tellStories = async (
  stage: Stage,
  ballot: Ballot,
  stories: readonly SampleStory[],
): Promise<void> => {
  const own = stories.filter(({ metric, round }) => metric === ballot.metric && round === ballot.round);
  const area = stage.sheet.stories(ballot.metric);
  if (!area) {
    stage.deeds.lost += own.length;
    return;
  }
  const places = notePlaces(area, HEADING, NOTE.width, NOTE.height);
  const there = own.length > 0 ? notesIn(stage, area).length : 0;
  for (const [index, story] of own.entries()) {
    const person = teller(ballot, story, stage.scene.crowd);
    await stage.scene.handOf(person).writeNote(story.text, places(there + index), NOTE.width);
    stage.deeds.people.add(person.alias);
    stage.deeds.notes += 1;
  }
};
