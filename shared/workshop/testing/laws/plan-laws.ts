import { encloses, overlaps } from '../../../board/geometry.ts';
import type { BoardPlan, PlannedItem } from '../../../board/plan.ts';
import type { RegisteredActivity } from '../../activity.ts';
import { LAYER } from '../../drawing.ts';
import { contextFor } from '../context.ts';
import { contrast } from '../contrast.ts';
import { fitsItsShape, textBox } from '../text-box.ts';
import { insertedFor, PEOPLE, SOME, withProbes } from './boards.ts';
import type { Law } from './law.ts';

const rolesOf = (plan: BoardPlan): ReadonlyMap<string, PlannedItem> =>
  new Map(plan.items.map((item) => [item.key, item]));

/** Templates for any number of people, and the results of a board full of probes. */
const plansOf = (activity: RegisteredActivity): readonly BoardPlan[] => {
  const context = contextFor(SOME);
  const outcome = activity.run(withProbes(insertedFor(activity, SOME)), context);
  return [...PEOPLE.map((people) => activity.template(contextFor(people))), outcome.results(context)];
};

const parts = (plan: BoardPlan): readonly PlannedItem[] => plan.items.filter(({ parent }) => parent !== null);

const everyPlan = (
  activity: RegisteredActivity,
  check: (plan: BoardPlan) => readonly string[],
): readonly string[] => plansOf(activity).flatMap(check);

export const fitsItsFrame: Law = {
  name: 'every part lies inside its frame',
  broken: (activity) =>
    everyPlan(activity, (plan) =>
      parts(plan).flatMap((item) => {
        const frame = rolesOf(plan).get(item.parent ?? '');
        const inside = frame && encloses({ ...frame.box, x: 0, y: 0 }, item.box);
        return inside ? [] : [`${item.key} sticks out`];
      }),
    ),
};

const coversWords = (above: PlannedItem, below: PlannedItem): boolean => {
  const words = textBox(below);
  return words !== null && overlaps(words, above.box);
};

const mayOverlap = (a: PlannedItem, b: PlannedItem): boolean => {
  if (a.layer === b.layer) return a.layer === LAYER.supply;
  const [below, above] = a.layer < b.layer ? [a, b] : [b, a];
  return encloses(below.box, above.box) && !coversWords(above, below);
};

export const nothingOverlaps: Law = {
  name: 'nothing overlaps but supplies, and no words are covered',
  broken: (activity) =>
    everyPlan(activity, (plan) =>
      parts(plan).flatMap((a, index) =>
        parts(plan)
          .slice(index + 1)
          .filter((b) => a.parent === b.parent && overlaps(a.box, b.box) && !mayOverlap(a, b))
          .map((b) => `${a.key} and ${b.key} overlap`),
      ),
    ),
};

export const wordsFit: Law = {
  name: 'words fit their shape',
  broken: (activity) =>
    everyPlan(activity, (plan) =>
      parts(plan).flatMap((item) => (fitsItsShape(item) ? [] : [`${item.key} is too small for its words`])),
    ),
};

/** What an item stands on. */
const groundColour = (item: PlannedItem, plan: BoardPlan): string => {
  const grounds = plan.items
    .filter((below) => below.layer <= item.layer && below.style.fill && below.style.fillOpacity !== 0)
    .filter((below) => below.parent === null || encloses(below.box, item.box))
    .toSorted((a, b) => b.layer - a.layer);
  return (grounds.includes(item) ? item : grounds[0])?.style.fill ?? '#ffffff';
};

const SMALLEST_FONT = 24;
const LEAST_CONTRAST = 4.5;

export const isLegible: Law = {
  name: 'words are legible: 24 dp or more, contrast 4.5 : 1 or more',
  broken: (activity) =>
    everyPlan(activity, (plan) =>
      parts(plan)
        .filter((item) => textBox(item) !== null)
        .flatMap((item) => {
          const { fontSize = 14, color = '#1a1a1a' } = item.style;
          const enough = contrast(color, groundColour(item, plan)) >= LEAST_CONTRAST;
          return fontSize >= SMALLEST_FONT && enough ? [] : [`${item.key} is hard to read`];
        }),
    ),
};

export const keysAreItsOwn: Law = {
  name: 'every key is its own and used once',
  broken: (activity) =>
    everyPlan(activity, (plan) =>
      plan.items.flatMap(({ key }, index) => [
        ...(key.startsWith(`1/${activity.id}/`) ? [] : [`${key} is no key of ${activity.id}`]),
        ...(plan.items.findIndex((item) => item.key === key) === index ? [] : [`${key} is used twice`]),
      ]),
    ),
};
