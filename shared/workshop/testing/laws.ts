import fc from 'fast-check';
import { centreOf, encloses, overlaps, rectAround } from '../../board/geometry.ts';
import type { BoardItem } from '../../board/item.ts';
import type { BoardPlan, PlannedItem } from '../../board/plan.ts';
import type { BoardSnapshot } from '../../board/snapshot.ts';
import { applyPlan, emptyBoard, newItem, stepsFor } from '../../board/testing/apply-plan.ts';
import type { RegisteredActivity } from '../activity.ts';
import { LAYER } from '../drawing.ts';
import { activityView } from '../view.ts';
import { contextFor } from './context.ts';
import { contrast } from './contrast.ts';
import { messUp } from './random-board.ts';
import { fitsItsShape, textBox } from './text-box.ts';

/** What every activity keeps. A law answers what breaks it, in words; nothing when it holds. */
export interface Law {
  readonly name: string;
  broken(activity: RegisteredActivity): readonly string[];
}

const PEOPLE = [0, 1, 18, 22, 60, 500] as const;
const SOME = 18;
const MORE = 75;

const insertedFor = (activity: RegisteredActivity, people: number): BoardSnapshot =>
  applyPlan(activity.template(contextFor(people)), emptyBoard);

const rolesOf = (plan: BoardPlan): ReadonlyMap<string, PlannedItem> =>
  new Map(plan.items.map((item) => [item.key, item]));

/** Templates for any number of people, and the results of a board full of probes. */
const plansOf = (activity: RegisteredActivity): readonly BoardPlan[] => {
  const context = contextFor(SOME);
  const outcome = activity.run(withProbes(insertedFor(activity, SOME)), context);
  return [...PEOPLE.map((people) => activity.template(contextFor(people))), outcome.results(context)];
};

/** One dot and one note on every part of the board, as people may have put them. */
const withProbes = (board: BoardSnapshot): BoardSnapshot => {
  const probes = board.items.flatMap((item, index): readonly BoardItem[] => {
    const centre = centreOf(item.box);
    const dot = { kind: 'shape', shape: 'circle', style: { fill: '#2d6cdf' }, text: '' } as const;
    const note = {
      kind: 'sticky_note',
      shape: 'square',
      style: { fill: 'light_yellow' },
      text: 'A probe',
    } as const;
    return [
      newItem(`dot-${index}`, { ...dot, box: rectAround(centre, { width: 44, height: 44 }) }),
      newItem(`note-${index}`, { ...note, box: rectAround(centre, { width: 199, height: 228 }) }),
    ];
  });
  return { ...board, items: [...board.items, ...probes] };
};

/** What became of each item, comparable. */
const fates = (
  activity: RegisteredActivity,
  board: BoardSnapshot,
  people = SOME,
): ReadonlyMap<string, string> =>
  new Map(
    activity
      .run(board, contextFor(people))
      .reading.accounts.map(({ id, use, area, reason }) => [id, `${use} ${area} ${reason}`]),
  );

const differences = (
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] =>
  [...before].flatMap(([id, fate]) => {
    const now = after.get(id);
    return now === fate ? [] : [`${id}: ${fate}, then ${now}`];
  });

const transformed = (board: BoardSnapshot, scale: number, dx: number, dy: number): BoardSnapshot => ({
  ...board,
  items: board.items.map((item) => ({
    ...item,
    box: {
      x: item.box.x * scale + dx,
      y: item.box.y * scale + dy,
      width: item.box.width * scale,
      height: item.box.height * scale,
    },
  })),
});

const parts = (plan: BoardPlan): readonly PlannedItem[] => plan.items.filter(({ parent }) => parent !== null);

const everyPlan = (
  activity: RegisteredActivity,
  check: (plan: BoardPlan) => readonly string[],
): readonly string[] => plansOf(activity).flatMap(check);

const fitsItsFrame: Law = {
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

const nothingOverlaps: Law = {
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

const wordsFit: Law = {
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

const isLegible: Law = {
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

const keysAreItsOwn: Law = {
  name: 'every key is its own and used once',
  broken: (activity) =>
    everyPlan(activity, (plan) =>
      plan.items.flatMap(({ key }, index) => [
        ...(key.startsWith(`1/${activity.id}/`) ? [] : [`${key} is no key of ${activity.id}`]),
        ...(plan.items.findIndex((item) => item.key === key) === index ? [] : [`${key} is used twice`]),
      ]),
    ),
};

const untouchedIsEmpty: Law = {
  name: 'reading an untouched template finds nothing',
  broken: (activity) =>
    PEOPLE.flatMap((people) =>
      [...fates(activity, insertedFor(activity, people), people)].flatMap(([id, fate]) =>
        /^(template|supply) /.test(fate) ? [] : [`${id}: ${fate}`],
      ),
    ),
};

const movedReadsTheSame: Law = {
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

const accountsAreComplete: Law = {
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

const twiceChangesNothing: Law = {
  name: 'a plan applied twice changes nothing the second time',
  broken: (activity) => {
    const context = contextFor(SOME);
    const inserted = insertedFor(activity, SOME);
    const outcome = activity.run(withProbes(inserted), context);
    const written = applyPlan(outcome.results(context), withProbes(inserted));
    const again = [
      ...stepsFor(activity.template(context), inserted),
      ...stepsFor(activity.run(written, context).results(context), written),
      ...stepsFor(activity.refill(inserted, context), inserted),
    ];
    return again.map((step) => `${step.do} once more: ${JSON.stringify(step).slice(0, 120)}`);
  },
};

const growthKeepsEverything: Law = {
  name: 'a frame that grows or shrinks keeps what people placed where they placed it',
  broken: (activity) =>
    [
      [SOME, MORE],
      [MORE, SOME],
    ].flatMap(([from = 0, to = 0]) => {
      const board = withProbes(insertedFor(activity, from));
      const context = contextFor(to);
      const plan = activity.template(context);
      const grown = applyPlan({ ...plan, moves: activity.carryOver(board, context) }, board);
      return differences(fates(activity, board, from), fates(activity, grown, to));
    }),
};

const headersAreFixed: Law = {
  name: 'every table has a fixed header, also without rows',
  broken: (activity) => {
    const context = contextFor(SOME);
    const tablesOf = (board: BoardSnapshot) => activity.run(board, context).tables(context);
    const full = tablesOf(withProbes(insertedFor(activity, SOME)));
    const header = (tables: typeof full) =>
      tables.map(({ name, columns }) => `${name}: ${columns.join()}`).join('\n');
    const uneven = full.flatMap(({ name, columns, rows }) =>
      rows.filter((row) => row.length !== columns.length).map(() => `a row of ${name} has another length`),
    );
    return header(full) === header(tablesOf(emptyBoard))
      ? uneven
      : [...uneven, 'the header depends on the board'];
  },
};

const viewIsData: Law = {
  name: 'what the panel shows is valid, for any board',
  broken: (activity) => {
    const boards = [emptyBoard, ...PEOPLE.map((people) => withProbes(insertedFor(activity, people)))];
    return boards.flatMap((board) => {
      const parsed = activityView.safeParse(activity.run(board, contextFor(SOME)).view);
      return parsed.success ? [] : [parsed.error.message];
    });
  },
};

export const laws = {
  fitsItsFrame,
  nothingOverlaps,
  wordsFit,
  isLegible,
  keysAreItsOwn,
  untouchedIsEmpty,
  movedReadsTheSame,
  accountsAreComplete,
  twiceChangesNothing,
  growthKeepsEverything,
  headersAreFixed,
  viewIsData,
} as const satisfies Readonly<Record<string, Law>>;
